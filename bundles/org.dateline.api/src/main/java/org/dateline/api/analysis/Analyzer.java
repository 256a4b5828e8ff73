package org.dateline.api.analysis;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.story.Story;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds one layer in a story.
 *
 * <p><b>Called by</b> the engine, once a story and text version, after the layers that its {@link AnalyzerInfo} requires.
 * <p><b>Thread</b>: any of the engine's, several stories at once: no mutable state.
 * <p><b>The caller owns</b> all arguments; nothing of them is kept after the call.
 * <p><b>May throw</b> {@link PluginException} with a message for a person. Anything thrown, also an error, is recorded with the
 * provider's name, its findings for this story are dropped, and it is switched off for the run.
 * <p><b>On cancel</b> return early; what was added is dropped.
 * <p><b>Replaced by</b> another provider that fills the same layer with a higher {@code service.ranking}, or named by the person.
 */
@ConsumerType
public interface Analyzer {

    void analyze(Story story, Findings given, FindingSink out, TaskContext context) throws PluginException;

    /** What the layer is, for a layer of the provider's own; null for a built-in layer. */
    default @org.jspecify.annotations.Nullable LayerSpec layer() {
        return null;
    }
}
