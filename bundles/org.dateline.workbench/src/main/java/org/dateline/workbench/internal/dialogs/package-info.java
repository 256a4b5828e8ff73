/** Windows that ask. */
@NullMarked
package org.dateline.workbench.internal.dialogs;

import org.jspecify.annotations.NullMarked;
