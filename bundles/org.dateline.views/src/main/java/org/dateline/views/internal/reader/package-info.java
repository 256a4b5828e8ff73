/** The story with everything found in it marked. */
@NullMarked
package org.dateline.views.internal.reader;

import org.jspecify.annotations.NullMarked;
