package org.dateline.lab.names;

/** Ways to write every second paragraph of a story, so that headlines, capitals and careless messages are learnt too. */
enum LetterCase {
    CAPITALS, SMALL, TITLE;

    static LetterCase of(int number) {
        return values()[number % values().length];
    }

    /** The text with its length and line breaks, and the letters of every second paragraph changed. */
    String rewrite(String text) {
        StringBuilder written = new StringBuilder(text);
        boolean changed = true;
        boolean inWord = false;
        boolean empty = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                changed ^= !empty;
                empty = true;
            } else {
                empty &= c == ' ';
            }
            if (changed) {
                written.setCharAt(i, write(c, inWord));
            }
            inWord = Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
        }
        return written.toString();
    }

    private char write(char c, boolean inWord) {
        return switch (this) {
            case CAPITALS -> Character.toUpperCase(c);
            case SMALL -> Character.toLowerCase(c);
            case TITLE -> inWord ? c : Character.toUpperCase(c);
        };
    }
}
