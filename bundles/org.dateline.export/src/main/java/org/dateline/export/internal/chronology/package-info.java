/** The items of all stories with the names of those in them, in order of their dates: what every chronology is written from. */
@org.jspecify.annotations.NullMarked
package org.dateline.export.internal.chronology;
