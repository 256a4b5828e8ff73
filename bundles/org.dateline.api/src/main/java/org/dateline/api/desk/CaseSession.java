package org.dateline.api.desk;

import java.util.List;
import java.util.function.Consumer;

import org.dateline.api.TaskContext;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Watched;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A case being worked on. Every change goes through here, is on the disk before the call returns, and is then announced. Any
 * thread, but not the user interface's for what takes a context or changes the case.
 */
@ProviderType
public interface CaseSession extends AutoCloseable {

    CaseAddress address();

    /** Why nothing can be changed, for a person; null where it can. */
    @Nullable String readOnly();

    CaseView view() throws CaseException;

    /** Reads, analyzes and stores. What the case holds already is passed over, so an import that was stopped goes on. */
    Report importAll(List<Input> inputs, AnalysisOptions options, TaskContext context) throws CaseException;

    /**
     * Makes a correction and what follows from it.
     *
     * @throws CaseException where the finding is not there (any more) or the value is none; the message says so
     */
    Correction correct(CorrectionRequest request) throws CaseException;

    /** What the next undo would take back; null where there is nothing. */
    @Nullable Correction undoable() throws CaseException;

    @Nullable Correction redoable() throws CaseException;

    @Nullable Correction undo() throws CaseException;

    @Nullable Correction redo() throws CaseException;

    /** Finds everything again in these stories, or in all where the list is empty; corrections are applied again. */
    void analyzeAgain(List<StoryId> stories, AnalysisOptions options, TaskContext context) throws CaseException;

    /** Stories whose findings come from a provider that is no longer the active one. */
    List<StoryId> stale() throws CaseException;

    /** Runs the checkers; what they say is in the view afterwards. */
    void check(TaskContext context) throws CaseException;

    /** Remembers a folder or an address, or its new state. */
    void watch(Watched place) throws CaseException;

    void unwatch(String place) throws CaseException;

    /**
     * The files in the watched folders that came or changed since they were handed over last, as soon as they have held still from
     * one call to the next; so a file that is being written is waited for. For {@link #importAll}. Reads no file; to be called every
     * few seconds.
     */
    List<Input> newInFolders() throws CaseException;

    List<String> integrity() throws CaseException;

    void saveCopy(java.nio.file.Path target) throws CaseException;

    /** Calls the listener after each change, on any thread, until the handle is closed. */
    Providers.Handle listen(Consumer<CaseDelta> listener);

    @Override
    void close() throws CaseException;
}
