package org.dateline.ingest.internal.prose;

/** Tells running text from everything else on a page by its looks alone. */
public final class Prose {

    private static final String SENTENCE_ENDS = ".!?…。！？؟।";
    private static final String CLOSERS = "\"'”’»)]›」』*";

    private Prose() {}

    /** Whether the text ends as a sentence does, closing marks and spaces aside. */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether the text has the length and the marks of at least one written sentence. */
    public static boolean isRunning(String text) {
        int weight = weight(text);
        return weight >= 60 && (endsSentence(text) || weight >= 120 && hasSentenceInside(text));
    }

    /** Length in letters of an alphabet; an ideograph or Hangul syllable says as much as three letters. */
    public static int weight(String text) {
        int weight = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            weight += c >= '\u2e80' && c <= '\ud7a3' ? 2 : 0;
        }
        return weight;
    }

    /** Whether a short line can stand over a part of the story. */
    public static boolean canHead(String text) {
        if (text.length() < 3 || text.length() > 90 || text.indexOf('@') >= 0 || text.startsWith("http")) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean opensSpeech = "“\"«„".indexOf(text.charAt(0)) >= 0;
        return ".,;:…)]”\"»".indexOf(last) < 0 && !opensSpeech && Character.isLetterOrDigit(text.codePointAt(0)) && text.chars().anyMatch(Character::isLetter);
    }

    private static boolean hasSentenceInside(String text) {
        for (int i = 20; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (SENTENCE_ENDS.indexOf(c) >= 0 && (c > '\u0fff' || text.charAt(i + 1) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
