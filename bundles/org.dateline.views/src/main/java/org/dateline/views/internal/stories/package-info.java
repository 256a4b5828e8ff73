/** The list of stories. */
@NullMarked
package org.dateline.views.internal.stories;

import org.jspecify.annotations.NullMarked;
