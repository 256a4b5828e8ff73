/** Colours, fonts and icons. */
@NullMarked
package org.dateline.workbench.internal.theme;

import org.jspecify.annotations.NullMarked;
