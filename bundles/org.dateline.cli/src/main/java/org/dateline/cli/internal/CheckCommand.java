package org.dateline.cli.internal;

import java.util.List;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.StoryGroup;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Desk;
import org.dateline.api.story.StoryId;

/** {@code dateline check}: is the file sound, what disagrees across the stories, what wants a look. */
final class CheckCommand implements Command {

    private final Desk desk;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "what disagrees across the stories of a case; is the file sound";
    }

    @Override
    public String help() {
        return """
                Usage: dateline check CASE

                Prints what disagrees across the stories, which of them are versions of one text (compare
                shows what changed), corrections that no longer find their words, inputs that were set aside, what went wrong in a story, and stories that were analyzed
                by another version. Ends with exit code 3 where the file itself is damaged.

                Example:
                  dateline check harbor.dateline
                """;
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, CaseException {
        String name = Cases.name(arguments);
        try (CaseSession session = Cases.open(desk, name, CaseStore.Mode.WRITE)) {
            List<String> damage = session.integrity();
            damage.forEach(line -> streams.line("Damaged: " + line));
            if (!damage.isEmpty()) {
                return ExitCode.FAILED;
            }
            if (session.readOnly() == null) {
                try (ShownProgress progress = new ShownProgress(streams)) {
                    session.check(progress);
                }
            } else {
                streams.message(name + " is open for reading alone (" + session.readOnly() + "); this is what was found before.");
            }
            try (CaseView view = session.view()) {
                print(view, session.stale(), streams);
            }
            Safeguards.tell(desk.providers(), streams);
            return ExitCode.DONE;
        }
    }

    private static void print(CaseView view, List<StoryId> stale, Streams streams) {
        StoryFinder stories = new StoryFinder(view);
        for (Disagreement each : view.disagreements()) {
            streams.line("Disagrees: " + each.message());
            each.items().stream().map(item -> item.story()).distinct().forEach(id -> streams.line("    in " + stories.named(id)));
        }
        view.groups().forEach(group -> print(group, stories, streams));
        view.lost().forEach(each -> streams.line("To check: the correction " + each.id() + " (" + each.name()
                + ") no longer finds its words in " + stories.named(each.story())));
        view.setAside().forEach(each -> streams.line("Set aside: " + each.path() + ": " + each.reason()));
        try (Cursor<AnalyzedStory> all = view.stories()) {
            while (all.hasNext()) {
                AnalyzedStory story = all.next();
                story.problems().forEach(each -> streams.line("Problem in " + stories.named(story.story().id()) + ": " + each.where()
                        + ": " + each.message()));
            }
        }
        stale.forEach(id -> streams.line("Old: " + stories.named(id) + " was analyzed by another version or plugin"));
        streams.message(count(view.summaries().size(), "story", "stories") + ", "
                + count(view.disagreements().size(), "disagreement", "disagreements") + ", "
                + count(view.groups().size(), "text", "texts") + " in several versions. The file is sound.");
    }

    /** The oldest first; what several versions tell is told once. */
    private static void print(StoryGroup group, StoryFinder stories, Streams streams) {
        streams.line("One text: " + group.versions().size() + " versions");
        for (StoryGroup.Version each : group.versions()) {
            streams.line("    " + stories.named(each.story()) + (each.share() == 0 ? "" : ", " + Math.round(each.share() * 100) + " % shared")
                    + (each.replaced() ? ", replaced" : group.newest().equals(each.story()) ? ", newest" : ""));
        }
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
