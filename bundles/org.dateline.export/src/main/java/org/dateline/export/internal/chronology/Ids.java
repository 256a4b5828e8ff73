package org.dateline.export.internal.chronology;

import org.dateline.api.story.StoryId;

/** Ids that may stand in an address: letters, digits and hyphens, and never two the same. */
final class Ids {

    private Ids() {
    }

    static String of(StoryId story, String finding) {
        StringBuilder id = new StringBuilder("s");
        append(story.value(), id);
        id.append('-');
        append(finding, id);
        return id.toString();
    }

    private static void append(String value, StringBuilder id) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                id.append(c);
            } else {
                // Two hyphens around the number, so that no other value comes out the same.
                id.append("--").append(Integer.toHexString(c)).append("--");
            }
        }
    }
}
