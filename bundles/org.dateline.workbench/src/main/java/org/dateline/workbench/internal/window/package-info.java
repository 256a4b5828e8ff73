/** The shell and its parts. */
@NullMarked
package org.dateline.workbench.internal.window;

import org.jspecify.annotations.NullMarked;
