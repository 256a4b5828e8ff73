package org.dateline.timeline.internal;

/** What the lanes are. */
enum LaneMode {
    PEOPLE, ORGANISATIONS, PLACES, STORIES
}
