package org.dateline.ingest.internal.subtitle;

/** The line that says when words are shown: {@code 00:01:02,500 --> 00:01:04,000}. */
final class CueLine {

    private static final String ARROW = " --> ";

    private CueLine() {}

    static boolean isTimes(String line) {
        int arrow = line.indexOf(ARROW);
        return arrow > 0 && arrow < 20 && begin(line) >= 0 && end(line) >= 0;
    }

    /** In milliseconds; -1 where it is no time. */
    static long begin(String line) {
        return millis(line.substring(0, line.indexOf(ARROW)).strip());
    }

    /** In milliseconds; -1 where it is no time. */
    static long end(String line) {
        String after = line.substring(line.indexOf(ARROW) + ARROW.length()).strip();
        int space = after.indexOf(' ');
        return millis(space < 0 ? after : after.substring(0, space));
    }

    private static long millis(String time) {
        long sum = 0;
        long number = 0;
        int parts = 0;
        for (int i = 0; i < time.length(); i++) {
            char c = time.charAt(i);
            if (c >= '0' && c <= '9' && number < 100_000) {
                number = number * 10 + c - '0';
            } else if (c == ':' || (c == ',' || c == '.') && i == time.length() - 4) {
                sum = (sum + number) * (c == ':' ? 60 : 1000);
                number = 0;
                parts++;
            } else {
                return -1;
            }
        }
        return parts < 2 ? -1 : sum + number;
    }
}
