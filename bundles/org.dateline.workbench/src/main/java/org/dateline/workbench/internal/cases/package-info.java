/** The case that is open: queries, changes and tasks, all off the UI thread. */
@NullMarked
package org.dateline.workbench.internal.cases;

import org.jspecify.annotations.NullMarked;
