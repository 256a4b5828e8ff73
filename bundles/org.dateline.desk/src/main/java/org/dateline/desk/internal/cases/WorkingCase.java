package org.dateline.desk.internal.cases;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.desk.CaseDelta;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Run;

/** An open case with what the tasks on it share: the cast, the listeners, and the lock that lets one of them change it at a time. */
final class WorkingCase {

    private final OpenCase open;
    private final CaseCast cast = new CaseCast();
    private final List<Consumer<CaseDelta>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock changing = new ReentrantLock();

    /** A step that changes the case. */
    interface Change<T> {
        T make() throws CaseException;
    }

    WorkingCase(OpenCase open) {
        this.open = open;
    }

    OpenCase open() {
        return open;
    }

    CaseCast cast() {
        return cast;
    }

    List<Consumer<CaseDelta>> listeners() {
        return listeners;
    }

    /** Makes a change while nobody else does; what is read in it stays true until it is written. */
    <T> T change(Change<T> change) throws CaseException {
        requireWritable();
        changing.lock();
        try {
            return change.make();
        } finally {
            changing.unlock();
        }
    }

    /** Waits for the change that is under way. */
    void close() throws CaseException {
        changing.lock();
        try {
            open.close();
        } finally {
            changing.unlock();
        }
    }

    void requireWritable() throws CaseException {
        String why = open.readOnly();
        if (why != null) {
            throw new CaseException(why);
        }
    }

    /** Writes and announces. What is known of the cast is forgotten where the writing fails. */
    void write(OpenCase.Work work, Set<StoryId> stories, boolean castChanged) throws CaseException {
        long revision;
        try {
            revision = open.write(work);
        } catch (CaseException | RuntimeException e) {
            cast.forget();
            throw e;
        }
        announce(new CaseDelta(revision, stories, castChanged));
    }

    private void announce(CaseDelta delta) {
        for (Consumer<CaseDelta> listener : listeners) {
            try {
                listener.accept(delta);
            } catch (RuntimeException e) {
                System.getLogger("org.dateline.desk").log(System.Logger.Level.WARNING, "A listener failed", e);
            }
        }
    }

    CorrectionBook book() throws CaseException {
        try (CaseView view = open.view()) {
            return new CorrectionBook(view.corrections());
        }
    }

    /** The cast across the stories, with these corrections. */
    List<CaseMember> joined(Run run, CorrectionBook book) throws CaseException {
        try (CaseView view = open.view()) {
            return cast.joined(run, book, view);
        }
    }
}
