package org.dateline.desk.internal.reading;

import org.dateline.api.TaskContext;
import org.dateline.desk.internal.Watchdog.Call;
import org.dateline.desk.internal.analysis.Run;

/** What one call to a reader is given. */
record ReadingContext(Run run, Call call) implements TaskContext {

    @Override
    public void progress(double fraction, String message) {
        call.moved();
    }

    @Override
    public boolean cancelled() {
        return call.timeIsUp() || call.isOver() || run.cancelled();
    }

    @Override
    public void warn(String where, String message) {
        run.context().warn(where, message);
    }
}
