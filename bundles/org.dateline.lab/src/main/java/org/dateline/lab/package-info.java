/** Training, accuracy, benchmarks. */
@org.jspecify.annotations.NullMarked
package org.dateline.lab;
