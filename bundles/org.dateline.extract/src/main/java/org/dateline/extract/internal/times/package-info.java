/** The analyzer of times. */
@NullMarked
package org.dateline.extract.internal.times;

import org.jspecify.annotations.NullMarked;
