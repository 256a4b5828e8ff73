/** The selected item: its date, why, the sentence, who and where. */
@NullMarked
package org.dateline.views.internal.item;

import org.jspecify.annotations.NullMarked;
