/** Labels of stories, and what the product found in them. */
@NullMarked
package org.dateline.lab.labels;

import org.jspecify.annotations.NullMarked;
