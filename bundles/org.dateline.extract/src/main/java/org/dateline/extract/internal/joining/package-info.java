/** What looks across the stories of a case: who is the same, and what disagrees. */
@org.jspecify.annotations.NullMarked
package org.dateline.extract.internal.joining;
