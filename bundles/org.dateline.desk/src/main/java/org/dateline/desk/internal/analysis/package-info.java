/** From a story to its findings: who is asked, in which order, and the boundary around every call. */
@org.jspecify.annotations.NullMarked
package org.dateline.desk.internal.analysis;
