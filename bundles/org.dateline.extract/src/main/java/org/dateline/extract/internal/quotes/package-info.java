/** Who said what: direct, mixed and indirect quotations with their speakers. */
@NullMarked
package org.dateline.extract.internal.quotes;

import org.jspecify.annotations.NullMarked;
