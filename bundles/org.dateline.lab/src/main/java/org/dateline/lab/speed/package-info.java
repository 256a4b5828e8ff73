/** Benchmarks. They print ratios against a bound or a peer measured in the same run, and assert nothing. */
@org.jspecify.annotations.NullMarked
package org.dateline.lab.speed;
