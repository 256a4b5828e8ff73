/** Which kinds of findings the reader marks. */
@NullMarked
package org.dateline.views.internal.layers;

import org.jspecify.annotations.NullMarked;
