/** What can be done, with its key, menu and button. */
@NullMarked
package org.dateline.workbench.internal.commands;

import org.jspecify.annotations.NullMarked;
