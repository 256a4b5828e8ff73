/** What was corrected. */
@NullMarked
package org.dateline.views.internal.history;

import org.jspecify.annotations.NullMarked;
