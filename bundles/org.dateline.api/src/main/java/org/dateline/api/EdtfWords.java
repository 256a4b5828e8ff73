package org.dateline.api;

/** An EDTF date in English words, as a newspaper with day-month order writes it. */
final class EdtfWords {

    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
    private static final String[] ORDINALS = {"first", "second", "third", "fourth"};

    private EdtfWords() {
    }

    static String of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (open(from)) {
            return "up to " + single(to);
        }
        if (open(to)) {
            return "from " + single(from) + " on";
        }
        return range(from, to);
    }

    private static boolean open(String side) {
        return side.isEmpty() || side.equals("..");
    }

    private static String range(String from, String to) {
        if (isDay(from) && isDay(to) && from.startsWith(to.substring(0, 8))) {
            return number(from, 8) + " to " + single(to);
        }
        if (isDay(from) && isDay(to) && from.startsWith(to.substring(0, 5))) {
            return number(from, 8) + " " + MONTHS[number(from, 5) - 1] + " to " + single(to);
        }
        return single(from) + " to " + single(to);
    }

    private static boolean isDay(String date) {
        return date.length() == 10 && date.charAt(4) == '-';
    }

    private static String single(String date) {
        char mark = date.charAt(date.length() - 1);
        String core = mark == '~' || mark == '?' || mark == '%' ? date.substring(0, date.length() - 1) : date;
        String words = plain(core);
        return switch (mark) {
            case '~' -> "about " + words;
            case '?' -> "perhaps " + words;
            case '%' -> "perhaps about " + words;
            default -> words;
        };
    }

    private static String plain(String core) {
        if (core.endsWith("XX")) {
            return core.substring(0, 2) + "00s";
        }
        if (core.endsWith("X")) {
            return core.substring(0, 3) + "0s";
        }
        int t = core.indexOf('T');
        if (t > 0) {
            return plain(core.substring(0, t)) + ", " + core.substring(t + 1).replace("Z", " UTC");
        }
        if (core.startsWith("-") || core.length() < 7) {
            return core;
        }
        String year = core.substring(0, 4);
        int part = number(core, 5);
        if (core.length() == 10) {
            return number(core, 8) + " " + MONTHS[part - 1] + " " + year;
        }
        return partOfYear(part, year);
    }

    private static String partOfYear(int part, String year) {
        if (part <= 12) {
            return MONTHS[part - 1] + " " + year;
        }
        if (part <= 24) {
            return SEASONS[part - 21] + " " + year;
        }
        if (part <= 36) {
            return ORDINALS[part - 33] + " quarter of " + year;
        }
        return ORDINALS[part - 40] + " half of " + year;
    }

    private static int number(String date, int at) {
        return (date.charAt(at) - '0') * 10 + date.charAt(at + 1) - '0';
    }
}
