package org.dateline.cli.internal;

import java.util.List;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.StoryGroup;
import org.dateline.api.cases.StoryGroup.Version;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Desk;
import org.dateline.api.story.StoryId;
import org.dateline.api.story.WordChanges;
import org.dateline.api.story.WordChanges.Change;

/** {@code dateline compare}: what changed from one version of a story to another. */
final class CompareCommand implements Command {

    private final Desk desk;

    CompareCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String summary() {
        return "what changed from one version of a story to another";
    }

    @Override
    public String help() {
        return """
                Usage: dateline compare CASE STORY [STORY]

                Prints the paragraphs that changed from the first story to the second, word by word:
                [-gone-] and {+added+}. With one story, from the version before it; check lists which
                stories are versions of one text. Stories are named by number, id or words.

                Example:
                  dateline compare harbor.dateline 3 7
                """;
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, CaseException {
        String name = Cases.name(arguments);
        List<String> words = arguments.rest().subList(1, arguments.rest().size());
        if (words.isEmpty() || words.size() > 2) {
            throw new UsageException("Name one story, or two.");
        }
        try (CaseSession session = Cases.open(desk, name, CaseStore.Mode.READ); CaseView view = session.view()) {
            StoryFinder stories = new StoryFinder(view);
            StoryId last = stories.find(words.get(words.size() - 1));
            StoryId first = words.size() == 2 ? stories.find(words.get(0)) : before(view, last);
            print(stories, first, last, view, streams);
            return ExitCode.DONE;
        }
    }

    /** The version before, or for the first one the version after it. */
    private static StoryId before(CaseView view, StoryId story) throws UsageException {
        for (StoryGroup group : view.groups()) {
            List<StoryId> all = group.versions().stream().map(Version::story).toList();
            int at = all.indexOf(story);
            if (at >= 0) {
                return all.get(at > 0 ? at - 1 : 1);
            }
        }
        throw new UsageException("The case holds one version of this story. Name the story to compare it with.");
    }

    private static void print(StoryFinder names, StoryId first, StoryId last, CaseView view, Streams streams) {
        String old = text(view, first);
        String now = text(view, last);
        List<Change> changes = WordChanges.between(old, now);
        streams.line("--- " + names.named(first));
        streams.line("+++ " + names.named(last));
        boolean left = false;
        for (String paragraph : marked(old, now, changes).split("\n\n")) {
            boolean changed = paragraph.contains("[-") || paragraph.contains("{+") || paragraph.contains("-]") || paragraph.contains("+}");
            if (changed) {
                streams.line(left ? "…\n" + paragraph.strip() : paragraph.strip());
            }
            left = !changed;
        }
        streams.message(changes.isEmpty() ? "The words are the same." : changes.size() + (changes.size() == 1 ? " change." : " changes."));
    }

    private static String text(CaseView view, StoryId id) {
        AnalyzedStory story = view.story(id);
        return story == null ? "" : story.story().text();
    }

    private static String marked(String old, String now, List<Change> changes) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Change each : changes) {
            text.append(now, from, each.after().start());
            if (each.before().length() > 0) {
                boolean first = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
                text.append(first ? "[-" : " [-").append(each.before().of(old).replace("\n\n", "\n")).append("-]");
            }
            if (each.after().length() > 0) {
                text.append("{+").append(each.after().of(now).replace("\n\n", "\n")).append("+}");
            }
            from = each.after().end();
        }
        return text.append(now.substring(from)).toString();
    }
}
