package org.dateline.ingest.internal.prose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a caption from the credit that follows it: {@code ... in Washington on May 23. [AP/YONHAP]}. */
public final class Captions {

    private static final Set<String> CREDIT_WORDS = Set.of(
            "ap", "afp", "epa", "upi", "reuters", "yonhap", "getty", "dpa", "photo", "photos", "photograph", "image", "images", "credit", "courtesy", "shutterstock",
            "foto", "fotos", "bild", "imago", "file", "handout", "via", "pool", "picture", "alliance", "tass", "xinhua", "kyodo", "bloomberg", "istock",
            "archivfoto", "symbolbild", "crédit", "©", "source", "quelle");

    private static final String[] OPENERS = {
        "Photo:", "Photo by", "Photo credit", "Photograph:", "Photograph by", "Image:", "Image credit", "Credit:", "Picture:", "Foto:", "Fotos:", "Bild:", "Bildquelle", "Quelle:",
        "Crédit", "Getty Images", "(AP Photo", "AP Photo", "REUTERS/", "©", "Courtesy of", "Source:"
    };

    /** Of these what follows is a picture's maker and nothing else. */
    private static final String[] PICTURE_LABELS = {"Photo:", "Photos:", "Photo by", "Photo credit", "Image:", "Image credit", "Credit:", "Foto:", "Fotos:", "Bild:", "Crédit", "©"};

    private static final int LONGEST_CREDIT = 70;

    private static final Pattern COUNT = Pattern.compile("\\d{1,3} ?(?:/|of|von) ?\\d{1,3}[:.]? (?=\\p{Lu})");

    /** What the caption says and whose picture it is; either may be empty. */
    public record Split(String caption, String credit) {}

    private Captions() {}

    /** Cuts the credit off the end. */
    public static Split split(String text) {
        String caption = withoutCount(text.strip());
        int bracket = openingOfLastBracket(caption);
        if (bracket >= 0 && isCredit(caption.substring(bracket + 1, caption.length() - 1), caption.charAt(bracket))) {
            return new Split(caption.substring(0, bracket).strip(), caption.substring(bracket));
        }
        for (String opener : OPENERS) {
            int at = caption.lastIndexOf(opener);
            boolean begins = at == 0 || at > 0 && " .(|/-–—".indexOf(caption.charAt(at - 1)) >= 0;
            if (begins && caption.length() - at <= 90) {
                return new Split(trimmed(caption.substring(0, at)), caption.substring(at));
            }
        }
        int bar = caption.lastIndexOf('|');
        if (bar >= 0 && caption.length() - bar <= 60) {
            return new Split(caption.substring(0, bar).strip(), caption.substring(bar + 1).strip());
        }
        return new Split(caption, "");
    }

    /** {@code 3 / 12 Divers get ready} in a gallery. */
    private static String withoutCount(String text) {
        Matcher count = COUNT.matcher(text);
        return count.lookingAt() ? text.substring(count.end()) : text;
    }

    /** Whether a paragraph is written as the captions of agencies are: with their opening, or short with a credit at its end. */
    public static boolean isOne(String text) {
        boolean credited = text.length() < 250 && (endsInBracket(text) || endsInCredit(text)) && split(text).credit().length() > 3;
        return credited || text.startsWith("FILE - ") || text.startsWith("FILE – ") || text.startsWith("FILE PHOTO") || text.startsWith("In this photo") || text.startsWith("(Photo");
    }

    private static boolean endsInBracket(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ')' || last == ']';
    }

    /** {@code The old bridge in spring. Photo: Ada Holm}. */
    private static boolean endsInCredit(String text) {
        for (String label : PICTURE_LABELS) {
            int at = text.lastIndexOf(label);
            boolean begins = at > 0 && " .(|/-–—".indexOf(text.charAt(at - 1)) >= 0;
            if (begins && text.length() - at <= LONGEST_CREDIT && !Prose.endsSentence(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an image's description is written for readers: a file's name, a logo or an icon is not. */
    public static boolean worthReading(String text) {
        int spaces = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            spaces += text.charAt(i) == ' ' ? 1 : 0;
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        boolean ideographs = letters > 6 && text.codePoints().anyMatch(c -> Character.isIdeographic(c) || c >= 0xac00 && c <= 0xd7a3);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean thing = lower.endsWith(" logo") || lower.endsWith(" icon") || lower.startsWith("logo ") || lower.endsWith(".jpg") || lower.endsWith(".png");
        return !thing && letters * 2 > text.length() && (spaces >= 4 || ideographs && spaces >= 1);
    }

    private static int openingOfLastBracket(String text) {
        if (text.length() < 4) {
            return -1;
        }
        char last = text.charAt(text.length() - 1);
        int open = last == ']' ? text.lastIndexOf('[') : last == ')' ? text.lastIndexOf('(') : -1;
        return open >= 0 && text.length() - open <= 120 ? open : -1;
    }

    private static boolean isCredit(String inside, char bracket) {
        if (inside.isBlank()) {
            return false;
        }
        String[] words = inside.toLowerCase(Locale.ROOT).split("[^\\p{L}©]+");
        for (String word : words) {
            if (CREDIT_WORDS.contains(word)) {
                return true;
            }
        }
        boolean capitals = inside.equals(inside.toUpperCase(Locale.ROOT)) && inside.chars().anyMatch(Character::isLetter);
        return bracket == '[' && (capitals || words.length <= 6);
    }

    private static String trimmed(String caption) {
        int end = caption.length();
        while (end > 0 && " (|/-–—[".indexOf(caption.charAt(end - 1)) >= 0) {
            end--;
        }
        return caption.substring(0, end);
    }
}
