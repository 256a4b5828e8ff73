package org.dateline.desk.internal.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.dateline.api.PluginException;
import org.dateline.api.cases.CaseChecker;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseFault;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.desk.internal.analysis.Run;

/** Asks every checker what disagrees; one that fails does not keep the others from it. */
final class Checking {

    /** How many stories are looked through in no time that a person would notice. */
    private static final int QUICK = 200;

    private final WorkingCase working;
    private final Run run;

    Checking(WorkingCase working, Run run) {
        this.working = working;
        this.run = run;
    }

    /** In a small case; in a larger one it waits until the next import or until the person asks. */
    void checkWhereQuick() throws CaseException {
        int stories;
        try (CaseView view = working.open().view()) {
            stories = view.summaries().size();
        }
        if (stories <= QUICK) {
            check();
        }
    }

    void check() throws CaseException {
        List<Disagreement> all = new ArrayList<>();
        List<Disagreement> before;
        try (CaseView view = working.open().view()) {
            before = view.disagreements();
            for (ProviderDescription checker : run.choice().all("checker")) {
                ask(checker, view, all);
            }
        }
        all.sort(Comparator.comparing(Disagreement::checker).thenComparing(Disagreement::message).thenComparing(each -> each.items().toString()));
        if (!run.cancelled() && !all.equals(before)) {
            working.write(writer -> writer.disagreements(all), Set.of(), false);
        }
    }

    private void ask(ProviderDescription checker, CaseView view, List<Disagreement> all) throws CaseException {
        List<Disagreement> own = new ArrayList<>();
        try {
            run.get(checker, CaseChecker.class).check(view, own::add, run.context());
            all.addAll(own);
        } catch (CaseFault e) {
            throw e;
        } catch (PluginException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            run.context().warn(checker.id(), run.switches().off(checker, e));
        }
    }
}
