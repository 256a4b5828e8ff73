/** Tables that the dates analyzers are made with. */
@NullMarked
package org.dateline.lab.times;

import org.jspecify.annotations.NullMarked;
