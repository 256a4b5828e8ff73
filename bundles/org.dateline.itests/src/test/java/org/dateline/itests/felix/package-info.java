/** Boots the product's own features and runs the test bundle in them. */
@NullMarked
package org.dateline.itests.felix;

import org.jspecify.annotations.NullMarked;
