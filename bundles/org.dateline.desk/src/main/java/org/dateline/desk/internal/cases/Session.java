package org.dateline.desk.internal.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.dateline.api.TaskContext;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.State;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.cases.Watched;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.CaseDelta;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.Providers.Handle;
import org.dateline.api.desk.Report;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.reading.FolderWatch;
import org.jspecify.annotations.Nullable;

/** A case being worked on. One change at a time; views at any time. */
public final class Session implements CaseSession {

    private final WorkingCase working;
    private final Runs runs;
    private final FolderWatch folders = new FolderWatch();

    public Session(OpenCase open, Runs runs) {
        this.working = new WorkingCase(open);
        this.runs = runs;
    }

    @Override
    public CaseAddress address() {
        return working.open().address();
    }

    @Override
    public @Nullable String readOnly() {
        return working.open().readOnly();
    }

    @Override
    public CaseView view() throws CaseException {
        return working.open().view();
    }

    @Override
    public Report importAll(List<Input> inputs, AnalysisOptions options, TaskContext context) throws CaseException {
        working.requireWritable();
        try (Run run = runs.start(options, context)) {
            Report report = new ImportTask(working, runs, run).importAll(inputs);
            if (report.stories() > 0) {
                group(options);
                check(run);
            }
            return report;
        }
    }

    /** Also after a cancel, since what came in is kept; so in a run that was not cancelled. */
    private void group(AnalysisOptions options) throws CaseException {
        try (Run run = runs.start(options, TaskContext.silent())) {
            working.change(() -> {
                new Grouping(working, run, working.book()).group(List.of());
                return null;
            });
        }
    }

    @Override
    public Correction correct(CorrectionRequest request) throws CaseException {
        return working.change(() -> {
            CorrectionBook book = working.book();
            Correction made;
            try (CaseView view = view()) {
                made = new CorrectionMaking(view, request).make(book.nextId());
            }
            List<Correction> dropped = new ArrayList<>();
            for (Correction each : book.undone()) {
                dropped.add(each.in(State.DROPPED));
            }
            apply(book, made, dropped);
            return made;
        });
    }

    private void apply(CorrectionBook book, Correction correction, List<Correction> also) throws CaseException {
        try (Run run = runs.start(AnalysisOptions.USUAL, TaskContext.silent())) {
            CorrectionBook after = book.with(correction);
            if (StoryCut.is(correction)) {
                new Grouping(working, run, after).group(Stream.concat(also.stream(), Stream.of(correction)).toList());
            } else {
                new CorrectionTask(working, run, after).apply(correction, also);
            }
            new Checking(working, run).checkWhereQuick();
        }
    }

    @Override
    public @Nullable Correction undoable() throws CaseException {
        return working.book().undoable();
    }

    @Override
    public @Nullable Correction redoable() throws CaseException {
        return working.book().redoable();
    }

    @Override
    public @Nullable Correction undo() throws CaseException {
        return working.change(() -> {
            CorrectionBook book = working.book();
            return set(book, book.undoable(), State.UNDONE);
        });
    }

    @Override
    public @Nullable Correction redo() throws CaseException {
        return working.change(() -> {
            CorrectionBook book = working.book();
            return set(book, book.redoable(), State.DONE);
        });
    }

    private @Nullable Correction set(CorrectionBook book, @Nullable Correction correction, State state) throws CaseException {
        if (correction == null) {
            return null;
        }
        Correction now = correction.in(state);
        apply(book, now, List.of());
        return now;
    }

    @Override
    public void analyzeAgain(List<StoryId> stories, AnalysisOptions options, TaskContext context) throws CaseException {
        working.requireWritable();
        try (Run run = runs.start(options, context)) {
            new Reanalysis(working, run).analyze(stories);
            check(run);
        }
    }

    @Override
    public List<StoryId> stale() throws CaseException {
        try (Run run = runs.start(AnalysisOptions.USUAL, TaskContext.silent()); CaseView view = view()) {
            return new Staleness(run).of(view);
        }
    }

    @Override
    public void check(TaskContext context) throws CaseException {
        working.requireWritable();
        group(AnalysisOptions.USUAL);
        try (Run run = runs.start(AnalysisOptions.USUAL, context)) {
            check(run);
        }
    }

    private void check(Run run) throws CaseException {
        working.change(() -> {
            new Checking(working, run).check();
            return null;
        });
    }

    @Override
    public void watch(Watched place) throws CaseException {
        working.change(() -> {
            working.write(writer -> writer.watched(place), Set.of(), false);
            return place;
        });
    }

    @Override
    public void unwatch(String place) throws CaseException {
        working.change(() -> {
            working.write(writer -> writer.unwatched(place), Set.of(), false);
            return place;
        });
    }

    @Override
    public List<Input> newInFolders() throws CaseException {
        List<Path> watched;
        try (CaseView view = view()) {
            watched = view.watched().stream().filter(each -> each.on() && each.kind() == Watched.Kind.FOLDER)
                    .map(each -> Path.of(each.place())).toList();
        }
        return folders.look(watched);
    }

    @Override
    public List<String> integrity() throws CaseException {
        return working.open().integrity();
    }

    @Override
    public void saveCopy(Path target) throws CaseException {
        working.open().saveCopy(target);
    }

    @Override
    public Handle listen(Consumer<CaseDelta> listener) {
        working.listeners().add(listener);
        return () -> working.listeners().remove(listener);
    }

    /** Brings the joined cast in step where a former import was killed before its end. */
    public void mend() throws CaseException {
        if (readOnly() != null) {
            return;
        }
        working.change(() -> {
            try (Run run = runs.start(AnalysisOptions.USUAL, TaskContext.silent())) {
                new CastMending(working, run).mend();
                return null;
            }
        });
    }

    @Override
    public void close() throws CaseException {
        working.close();
    }
}
