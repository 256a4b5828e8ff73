/** Benchmarks of many stories at once: grouping them, and bringing them into a case. They print ratios and assert nothing. */
@org.jspecify.annotations.NullMarked
package org.dateline.lab.duplicates;
