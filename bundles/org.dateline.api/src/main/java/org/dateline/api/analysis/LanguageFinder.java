package org.dateline.api.analysis;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.story.Found;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tells the language of a story whose source does not say. Fills the role {@link #ROLE}; described by an {@link AnalyzerInfo}.
 *
 * <p><b>Called by</b> the engine, before the analyzers are chosen. <b>Thread</b>: any of the engine's, several stories at once: no
 * mutable state. <b>The caller owns</b> the text. <b>May throw</b> {@link PluginException}; then the language stays unknown, and
 * the provider is switched off for the run. <b>On cancel</b> return early. <b>Replaced by</b> another provider of the role with a
 * higher {@code service.ranking}, or named by the person.
 */
@ConsumerType
public interface LanguageFinder {

    String ROLE = "language";

    /** A BCP 47 tag, found in the text; {@code und} where it cannot be told. Fast: the beginning of a long text is enough. */
    Found<String> find(String text, TaskContext context) throws PluginException;
}
