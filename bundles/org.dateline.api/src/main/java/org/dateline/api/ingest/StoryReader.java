package org.dateline.api.ingest;

import java.io.IOException;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads stories out of a source.
 *
 * <p><b>Called by</b> the engine: {@link #probe} of the active readers, then {@link #read} of the surest one.
 * <p><b>Thread</b>: any of the engine's, several sources at once: no mutable state.
 * <p><b>The caller owns</b> source and sink; the reader closes the streams it opens and opens nothing but the source.
 * <p><b>May throw</b> {@link PluginException} with a message for a person ("This file is empty."), {@link IOException} where the
 * source cannot be read. The source is set aside with the reason; stories handed over before are kept. Anything else thrown
 * switches the reader off for the run.
 * <p><b>On cancel</b> return early.
 * <p><b>Replaced by</b> another provider that fills the same media type with a higher {@code service.ranking}, or named by the
 * person.
 */
@ConsumerType
public interface StoryReader {

    /** From name, declared type and the first 8 KB: how sure. Fast, no further reading. */
    Match probe(SourceHead head);

    void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException;
}
