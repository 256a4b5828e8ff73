/** Dates as people type them. */
@NullMarked
package org.dateline.workbench.internal.dates;

import org.jspecify.annotations.NullMarked;
