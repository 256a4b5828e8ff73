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

    private final WorkingCase working;
    private final Run run;

    Checking(WorkingCase working, Run run) {
        this.working = working;
        this.run = run;
    }

    void check() throws CaseException {
        List<Disagreement> all = new ArrayList<>();
        try (CaseView view = working.open().view()) {
            for (ProviderDescription checker : run.choice().all("checker")) {
                ask(checker, view, all);
            }
        }
        if (run.cancelled()) {
            return;
        }
        all.sort(Comparator.comparing(Disagreement::checker).thenComparing(Disagreement::message).thenComparing(each -> each.items().toString()));
        working.write(writer -> writer.disagreements(all), Set.of(), false);
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
