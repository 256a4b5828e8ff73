/** From files to stories: which reader, and the boundary around it. */
@org.jspecify.annotations.NullMarked
package org.dateline.desk.internal.reading;
