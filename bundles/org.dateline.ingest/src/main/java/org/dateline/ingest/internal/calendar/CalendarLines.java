package org.dateline.ingest.internal.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes an iCalendar object apart (RFC 5545, section 3.1): the properties of its events, each once. */
final class CalendarLines {

    private static final int MOST_EVENTS = 20_000;

    /**
     * One property.
     *
     * @param parameters what stands between its name and its value, in capitals as it was
     */
    record Property(String parameters, String value) {

        /** The value as a person wrote it. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                char next = i + 1 < value.length() ? value.charAt(i + 1) : ' ';
                if (c == '\\' && (next == 'n' || next == 'N')) {
                    text.append('\n');
                    i++;
                } else if (c == '\\') {
                    text.append(next);
                    i++;
                } else {
                    text.append(c);
                }
            }
            return text.toString().strip();
        }

        /** A parameter such as {@code TZID}; empty where there is none. */
        String parameter(String name) {
            for (String each : parameters.split(";")) {
                if (each.regionMatches(true, 0, name + "=", 0, name.length() + 1)) {
                    return each.substring(name.length() + 1).replace("\"", "").strip();
                }
            }
            return "";
        }
    }

    private CalendarLines() {}

    static List<Map<String, Property>> events(String text) {
        List<Map<String, Property>> events = new ArrayList<>();
        Map<String, Property> event = null;
        int inside = 0;
        for (String line : text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "").split("\n")) {
            String upper = line.strip();
            if (upper.equalsIgnoreCase("BEGIN:VEVENT") && events.size() < MOST_EVENTS) {
                event = new HashMap<>();
                inside = 0;
            } else if (event != null && upper.equalsIgnoreCase("END:VEVENT")) {
                events.add(event);
                event = null;
            } else if (event != null) {
                inside += upper.regionMatches(true, 0, "BEGIN:", 0, 6) ? 1 : upper.regionMatches(true, 0, "END:", 0, 4) ? -1 : 0;
                if (inside == 0) {
                    property(line, event);
                }
            }
        }
        return events;
    }

    private static void property(String line, Map<String, Property> event) {
        boolean quoted = false;
        int name = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && name < 0) {
                name = i;
            } else if (c == ':' && !quoted) {
                int end = name < 0 ? i : name;
                event.putIfAbsent(line.substring(0, end).strip().toUpperCase(java.util.Locale.ROOT), new Property(name < 0 ? "" : line.substring(name + 1, i), line.substring(i + 1)));
                return;
            }
        }
    }
}
