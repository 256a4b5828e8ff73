package org.dateline.desk.internal.analysis;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.cases.Problem;
import org.dateline.desk.internal.Watchdog.Call;

/** What one call to an analyzer is given: it is cancelled with the run or when its time is up. */
final class CallContext implements TaskContext {

    private static final int MOST_WARNINGS = 100;

    private final Call call;
    private final Run run;
    private final List<Problem> warnings = new ArrayList<>();

    CallContext(Call call, Run run) {
        this.call = call;
        this.run = run;
    }

    @Override
    public void progress(double fraction, String message) {
        // a story is too small a step to show
    }

    @Override
    public boolean cancelled() {
        return call.timeIsUp() || run.cancelled();
    }

    @Override
    public synchronized void warn(String where, String message) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(new Problem(where, message));
        }
    }

    synchronized List<Problem> warnings() {
        return List.copyOf(warnings);
    }
}
