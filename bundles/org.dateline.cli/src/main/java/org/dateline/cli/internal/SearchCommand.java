package org.dateline.cli.internal;

import java.util.List;
import java.util.Set;

import org.dateline.api.Span;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.SearchHit;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Desk;

/** {@code dateline search}: stories of a case that hold words. */
final class SearchCommand implements Command {

    private static final String LIMIT = "--limit";
    private static final int USUAL_LIMIT = 20;

    private final Desk desk;

    SearchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String summary() {
        return "find stories in a case by words";
    }

    @Override
    public String help() {
        return """
                Usage: dateline search CASE WORDS... [--limit N]

                Prints the stories that hold all the words, the best first: number and headline, the
                file, and some words around the best place with the words found in [brackets].
                A phrase stands in double quotes.

                  --limit N           at most so many stories; 20 where nothing is said

                Examples:
                  dateline search harbor.dateline bridge mayor
                  dateline search harbor.dateline '"harbor bridge" cost'
                """;
    }

    @Override
    public Set<String> valued() {
        return Set.of(LIMIT);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, CaseException {
        String name = Cases.name(arguments);
        String words = String.join(" ", arguments.rest().subList(1, arguments.rest().size()));
        if (words.isBlank()) {
            throw new UsageException("Say which words to look for.");
        }
        int limit = limit(arguments);
        try (CaseSession session = Cases.open(desk, name, CaseStore.Mode.READ); CaseView view = session.view()) {
            List<SearchHit> hits = view.search(words, limit);
            List<StorySummary> stories = view.summaries();
            for (SearchHit hit : hits) {
                print(hit, stories, streams);
            }
            if (hits.isEmpty()) {
                streams.message("Nothing fits: no story holds " + words + ".");
            }
            return ExitCode.DONE;
        }
    }

    private static int limit(Arguments arguments) throws UsageException {
        String value = arguments.value(LIMIT);
        try {
            int limit = value == null ? USUAL_LIMIT : Integer.parseInt(value);
            if (limit > 0) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(LIMIT + " wants a number, not " + value + ".");
        }
        throw new UsageException(LIMIT + " wants a number above 0.");
    }

    private static void print(SearchHit hit, List<StorySummary> stories, Streams streams) {
        for (int i = 0; i < stories.size(); i++) {
            if (stories.get(i).id().equals(hit.story())) {
                streams.line((i + 1) + "  " + hit.headline());
                streams.line("    " + stories.get(i).path());
            }
        }
        streams.line("    " + marked(hit.snippet(), hit.marks()).replaceAll("\\s+", " "));
    }

    private static String marked(String snippet, List<Span> marks) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Span mark : marks) {
            text.append(snippet, from, mark.start()).append('[').append(snippet, mark.start(), mark.end()).append(']');
            from = mark.end();
        }
        return text.append(snippet.substring(from)).toString();
    }
}
