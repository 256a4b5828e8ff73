package org.dateline.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Desk;
import org.jspecify.annotations.Nullable;

/** {@code dateline correct}: a person corrects what was found, takes it back, and sees what was done. */
final class CorrectCommand implements Command {

    static final String BY = "--by";
    static final String NOTE = "--note";

    private final Desk desk;

    CorrectCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "correct";
    }

    @Override
    public String summary() {
        return "correct what was found in a case; undo, redo, log";
    }

    @Override
    public String help() {
        return """
                Usage: dateline correct CASE show [STORY [KIND]]
                       dateline correct CASE accept STORY KIND ITEM
                       dateline correct CASE change STORY KIND ITEM FIELD=VALUE...
                       dateline correct CASE change STORY story FIELD=VALUE...
                       dateline correct CASE reject STORY KIND ITEM
                       dateline correct CASE add    STORY KIND WORDS FIELD=VALUE...
                       dateline correct CASE join   STORY NAME [STORY] NAME
                       dateline correct CASE cut    STORY NAME [STORY] NAME
                       dateline correct CASE cut    STORY [STORY]
                       dateline correct CASE undo | redo | log

                What follows from a correction is found again at once; what was found is kept beside it,
                and a correction stays when the story is analyzed again.

                  STORY               its number in show, words of its headline or file, or its id
                  KIND                event, quote, cast, name, time, amount, or a plugin's layer
                  ITEM                its number in show, its words, or its id
                  FIELD=VALUE         event: date=2025-07-08  status=happened|said|planned|cancelled
                                             label="A short line"
                                      quote: speaker="Full Name" (speaker= for nobody known)
                                      cast:  name="Full Name"  type=PERSON|ORG|PLACE
                                      name:  type=PERSON|ORG|PLACE
                                      time:  edtf=2025-07
                                      story: published=2025-07-09  title="Headline"
                                             authors="Ana Ruiz; Bo Lind"  publisher="Courier"
                                      Dates are EDTF: 2025-07-08, 2025-07, 1953~ (about), 195X,
                                      2025-07-07/2025-07-09
                  --by NAME           who corrects
                  --note TEXT         why

                Examples:
                  dateline correct harbor.dateline show 1
                  dateline correct harbor.dateline change 1 event 3 date=2024-05 --note "said in May"
                  dateline correct harbor.dateline change 2 story published=2025-07-09
                  dateline correct harbor.dateline change 1 quote 2 speaker="Ana Ruiz"
                  dateline correct harbor.dateline reject 1 name "Wall Street"
                  dateline correct harbor.dateline add 1 event "reopened on Monday" date=2024-03-04
                  dateline correct harbor.dateline join 1 Ruiz 2 "Ana Ruiz"    the two are one person
                  dateline correct harbor.dateline cut 1 Ruiz 2 "Ana Ruiz"     and apart again
                  dateline correct harbor.dateline cut 4               story 4 is not the same text as
                                                                       those that check lists it with
                  dateline correct harbor.dateline undo
                """;
    }

    @Override
    public Set<String> valued() {
        return Set.of(BY, NOTE);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, FailedException, CaseException {
        String name = Cases.name(arguments);
        List<String> words = arguments.rest().subList(1, arguments.rest().size());
        String what = words.isEmpty() ? "show" : words.get(0).toLowerCase(Locale.ROOT);
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        switch (what) {
            case "show" -> show(name, rest, streams);
            case "log" -> log(name, streams);
            case "undo", "redo" -> again(name, what.equals("undo"), streams);
            default -> correct(name, action(what), rest, arguments, streams);
        }
        return ExitCode.DONE;
    }

    private static Action action(String what) throws UsageException {
        for (Action each : Action.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(what)) {
                return each;
            }
        }
        throw new UsageException("correct knows show, accept, change, reject, add, join, cut, undo, redo and log, not " + what + ".");
    }

    private void show(String name, List<String> words, Streams streams) throws CaseException, UsageException {
        try (CaseSession session = Cases.open(desk, name, CaseStore.Mode.READ); CaseView view = session.view()) {
            StoryFinder stories = new StoryFinder(view);
            StoryPrint print = new StoryPrint(streams);
            AnalyzedStory story = words.isEmpty() ? null : view.story(stories.find(words.get(0)));
            if (story == null) {
                print.stories(stories.all());
            } else {
                print.items(story, words.size() < 2 ? null : Kind.of(words.get(1)));
            }
        }
    }

    private void correct(String name, Action action, List<String> words, Arguments arguments, Streams streams)
            throws CaseException, UsageException, FailedException {
        try (CaseSession session = Cases.openToChange(desk, name, CaseStore.Mode.WRITE)) {
            RequestReading reading = new RequestReading(arguments);
            Correction made;
            try (CaseView view = session.view()) {
                made = session.correct(reading.read(view, action, words));
            }
            streams.line("Done: " + made.name() + " (" + made.id() + "). To take it back: dateline correct " + name + " undo");
        }
    }

    private void again(String name, boolean undo, Streams streams) throws CaseException, UsageException, FailedException {
        try (CaseSession session = Cases.openToChange(desk, name, CaseStore.Mode.WRITE)) {
            @Nullable Correction done = undo ? session.undo() : session.redo();
            if (done == null) {
                streams.line(undo ? "There is nothing to undo." : "There is nothing to redo.");
            } else {
                streams.line((undo ? "Undone: " : "Done again: ") + done.name() + " (" + done.id() + ")");
            }
        }
    }

    private void log(String name, Streams streams) throws CaseException, UsageException {
        try (CaseSession session = Cases.open(desk, name, CaseStore.Mode.READ); CaseView view = session.view()) {
            StoryFinder stories = new StoryFinder(view);
            List<Correction> lost = view.lost();
            for (Correction each : view.corrections()) {
                String state = lost.stream().anyMatch(other -> other.id().equals(each.id())) ? "to check: its words are gone"
                        : each.state().name().toLowerCase(Locale.ROOT);
                streams.line(each.id() + "  " + each.at() + "  " + state + "  " + each.name() + "  " + each.after()
                        + "  in " + stories.named(each.story()) + (each.author().isEmpty() ? "" : "  by " + each.author())
                        + (each.note().isEmpty() ? "" : "  (" + each.note() + ")"));
            }
        }
    }
}
