/** The window: views in their places, commands, dialogs, the case that is open. */
@NullMarked
package org.dateline.workbench.internal;

import org.jspecify.annotations.NullMarked;
