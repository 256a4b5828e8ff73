package org.dateline.api.cases;

import java.util.function.Consumer;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Looks across the case: same event, other date; same quotation, other words.
 *
 * <p><b>Called by</b> the engine after changes, and by {@code ./dateline check}. <b>Thread</b>: one of the engine's. <b>The caller
 * owns</b> the view and the sink. <b>May throw</b> {@link PluginException}; the other checkers go on. <b>On cancel</b> return early.
 * <b>Replaced by</b> another provider that fills the same {@code checker:ID}.
 */
@ConsumerType
public interface CaseChecker {

    void check(CaseView view, Consumer<Disagreement> out, TaskContext context) throws PluginException, CaseException;
}
