package org.dateline.workbench.internal;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.ui.api.Selection;
import org.dateline.workbench.internal.cases.CaseState;
import org.dateline.workbench.internal.commands.Commands;
import org.dateline.workbench.internal.dialogs.ChangeDialog;
import org.dateline.workbench.internal.dialogs.CutDialog;
import org.dateline.workbench.internal.dialogs.EventDetail;
import org.dateline.workbench.internal.dialogs.MergeDialog;
import org.eclipse.swt.SWT;
import org.jspecify.annotations.Nullable;

/** Accept, change, reject, merge, cut apart; undo and redo by name; from one item to check to the next. */
final class ReviewActions {

    private final Workbench bench;

    ReviewActions(Workbench bench) {
        this.bench = bench;
    }

    void register(Commands commands) {
        BooleanSupplier anItem = () -> bench.host().writable() && selected() != null;
        BooleanSupplier anEvent = () -> anItem.getAsBoolean() && selected().layer().equals(Layer.EVENTS.id());
        BooleanSupplier aMember = () -> bench.host().writable() && !bench.selections().current().members().isEmpty();
        BooleanSupplier toCheck = () -> bench.host().state() != null && !bench.host().state().toCheck().isEmpty();
        commands.add("undo", "undo-2", SWT.MOD1 | 'Z', () -> named("command.undo", undoable()), () -> bench.host().writable()
                && undoable() != null, () -> bench.host().change(s -> s.undo()));
        commands.add("redo", "redo-2", SWT.MOD1 | 'Y', () -> named("command.redo", redoable()), () -> bench.host().writable()
                && redoable() != null, () -> bench.host().change(s -> s.redo()));
        commands.add("accept", "check", SWT.MOD1 | SWT.CR, anItem, () -> correct(Action.ACCEPT));
        commands.add("change", "pencil", SWT.F2, anEvent, this::change);
        commands.add("reject", "x", SWT.MOD1 | SWT.DEL, anItem, () -> correct(Action.REJECT));
        commands.add("set-speaker", "quote", 0, anEvent, this::change);
        commands.add("merge", "merge", SWT.MOD1 | 'M', aMember, this::merge);
        commands.add("cut-apart", "split", 0, aMember, this::cut);
        commands.add("next-to-check", "flag", SWT.F8, toCheck, () -> step(1));
        commands.add("previous-to-check", "flag", SWT.SHIFT | SWT.F8, toCheck, () -> step(-1));
        commands.add("analyze-again", "rotate-ccw", 0, () -> bench.host().writable() && bench.host().task() == null,
                this::analyzeAgain);
    }

    private @Nullable FindingRef selected() {
        return bench.selections().current().findings().stream().findFirst().orElse(null);
    }

    private @Nullable Correction undoable() {
        CaseState state = bench.host().state();
        return state == null ? null : state.undoable();
    }

    private @Nullable Correction redoable() {
        CaseState state = bench.host().state();
        return state == null ? null : state.redoable();
    }

    private String named(String key, @Nullable Correction correction) {
        return correction == null ? bench.words().get(key)
                : bench.words().get(key + ".named", CorrectionNames.of(correction, bench.words()));
    }

    private void correct(Action action) {
        FindingRef ref = selected();
        if (ref != null) {
            String author = bench.settings().get("author", "");
            bench.host().change(s -> s.correct(new CorrectionRequest(ref, action, Map.of(), author, "")));
        }
    }

    private void change() {
        FindingRef ref = selected();
        if (ref == null) {
            return;
        }
        bench.host().query(view -> EventDetail.load(view, ref), () -> true, detail -> {
            if (detail != null) {
                new ChangeDialog(bench.dialogs(), detail).open();
            }
        }, bench::failed);
    }

    private void merge() {
        String member = bench.selections().current().members().iterator().next();
        bench.host().query(view -> view.cast(), () -> true, cast -> MergeDialog.open(bench.dialogs(), cast, member),
                bench::failed);
    }

    private void cut() {
        String member = bench.selections().current().members().iterator().next();
        bench.host().query(view -> CutDialog.load(view, member), () -> true, parts -> CutDialog.open(bench.dialogs(), parts),
                bench::failed);
    }

    /** From the selected item, or the first one where none is selected. */
    private void step(int by) {
        CaseState state = bench.host().state();
        if (state == null || state.toCheck().isEmpty()) {
            return;
        }
        List<FindingRef> all = state.toCheck();
        int at = all.indexOf(selected());
        int next = at < 0 ? (by > 0 ? 0 : all.size() - 1) : Math.floorMod(at + by, all.size());
        bench.select(Selection.finding(all.get(next), "window"));
    }

    private void analyzeAgain() {
        bench.host().run(bench.words().get("task.analyze"), (session, task) -> {
            session.analyzeAgain(List.of(), AnalysisOptions.USUAL, task);
            session.check(task);
        }, () -> { });
    }
}
