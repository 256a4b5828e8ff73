/** Makes the product folder whole while it is built. */
@NullMarked
package org.dateline.launcher.assembly;

import org.jspecify.annotations.NullMarked;
