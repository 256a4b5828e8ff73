package org.dateline.api.cases;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Keeps cases of one kind of address.
 *
 * <p><b>Called by</b> the engine. <b>Thread</b>: any. <b>The caller owns</b> the open case and closes it. <b>May throw</b>
 * {@link CaseException}: not there, not a case, made by a newer version. <b>Replaced by</b> another provider that fills the same
 * {@code store:SCHEME}.
 */
@ConsumerType
public interface CaseStore {

    enum Mode {
        /** It must be there. */
        READ,
        /** It must be there; where another program writes to it, it is opened for reading and says so. */
        WRITE,
        /** As {@code WRITE}, and made where it is not there. */
        CREATE
    }

    OpenCase open(CaseAddress address, Mode mode) throws CaseException;
}
