/** The analyzer of amounts. */
@NullMarked
package org.dateline.extract.internal.amounts;

import org.jspecify.annotations.NullMarked;
