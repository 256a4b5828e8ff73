package org.dateline.workbench.internal.commands;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Something that can be done.
 *
 * @param id the name that views and messages use: {@code accept} has the message {@code command.accept}
 * @param icon by its Lucide name; empty for none
 * @param accelerator an SWT accelerator; 0 for none
 * @param label its text now
 */
public record Command(String id, String icon, int accelerator, Supplier<String> label, BooleanSupplier enabled, Runnable run) {
}
