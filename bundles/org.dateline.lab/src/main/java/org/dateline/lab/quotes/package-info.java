/** Who said the quotations, against labels. */
@NullMarked
package org.dateline.lab.quotes;

import org.jspecify.annotations.NullMarked;
