package org.dateline.api.cases;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** A case that is open. Several threads may take views; one at a time writes. Used by the engine alone. */
@ProviderType
public interface OpenCase extends AutoCloseable {

    CaseAddress address();

    /** Why nothing can be written: "Opened by another program"; null where it can. */
    @Nullable String readOnly();

    CaseView view() throws CaseException;

    /** Does all of the work or nothing, and has it on the disk when it returns; returns the new revision. */
    long write(Work work) throws CaseException;

    /** Is everything there and sound? Empty where it is, else what is wrong, a line each. */
    java.util.List<String> integrity() throws CaseException;

    /** One file that can be mailed; an existing one is replaced only when the copy is whole. */
    void saveCopy(Path target) throws CaseException;

    @Override
    void close() throws CaseException;

    /** Changes that belong together. */
    @FunctionalInterface
    interface Work {
        void on(CaseWriter writer) throws CaseException;
    }
}
