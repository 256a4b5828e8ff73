/** Which stories are one text. */
@org.jspecify.annotations.NullMarked
package org.dateline.extract.internal.duplicates;
