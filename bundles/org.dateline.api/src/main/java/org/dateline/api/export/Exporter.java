package org.dateline.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.cases.AnalyzedStories;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes stories and what was found in them in one format.
 *
 * <p><b>Called by</b> the engine, for an export of a case and for {@code analyze}, where the stories pass by and belong to no case.
 * <p><b>Thread</b>: one of the engine's, not the user interface's.
 * <p><b>The caller owns</b> stories and stream; the exporter closes neither, only the cursors it takes. The host writes to a
 * temporary file and moves it, so a failed export leaves nothing behind.
 * <p><b>May throw</b> {@link PluginException} with a message for a person, {@link IOException} of the stream.
 * <p><b>On cancel</b> return early; what was written is thrown away.
 * <p><b>Replaced by</b> another provider that fills the same format with a higher {@code service.ranking}, or named by the person.
 *
 * <p>The same stories and options give the same bytes, in any locale and time zone.
 */
@ConsumerType
public interface Exporter {

    /** In the order to show them. */
    default List<Option> options() {
        return List.of();
    }

    ExportReport export(AnalyzedStories stories, OptionValues options, OutputStream out, TaskContext context)
            throws IOException, PluginException;
}
