/** Views as services, in their places, replaced while the window is open. */
@NullMarked
package org.dateline.workbench.internal.views;

import org.jspecify.annotations.NullMarked;
