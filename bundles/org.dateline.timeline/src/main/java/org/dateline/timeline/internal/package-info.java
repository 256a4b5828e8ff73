/** The timeline view. */
@org.jspecify.annotations.NullMarked
package org.dateline.timeline.internal;
