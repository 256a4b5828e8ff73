/** The JSON of TimelineJS 3. */
@org.jspecify.annotations.NullMarked
package org.dateline.export.internal.timelinejs;
