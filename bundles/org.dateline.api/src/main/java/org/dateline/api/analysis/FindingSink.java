package org.dateline.api.analysis;

import org.osgi.annotation.versioning.ProviderType;

/** Takes what an analyzer finds, in any order. For the calling thread only, and only until the call returns. */
@ProviderType
public interface FindingSink {

    /**
     * @throws IllegalArgumentException where the finding is of another layer's type, its span leaves the text, its id is taken or
     *         its confidence is not between 0 and 1; the analyzer is then switched off for the run
     */
    void add(Finding finding);
}
