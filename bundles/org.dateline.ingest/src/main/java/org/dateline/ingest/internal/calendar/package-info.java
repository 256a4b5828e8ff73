/** Calendars and invitations (iCalendar). */
@NullMarked
package org.dateline.ingest.internal.calendar;

import org.jspecify.annotations.NullMarked;
