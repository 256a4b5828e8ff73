package org.dateline.api.ingest;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a {@link StoryReader} may be besides: one that knows how files are kept from doing harm while it reads them.
 *
 * <p><b>Called by</b> the host, when a person asks whether all is well. <b>Thread</b>: any. May take a moment, since it may try.
 */
@ConsumerType
public interface Safeguarded {

    /** What this system cannot give, each in a sentence for a person; empty where all is given. */
    List<String> missing();
}
