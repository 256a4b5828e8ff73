package org.dateline.ingest.internal.prose;

import java.util.Locale;
import org.dateline.ingest.internal.dates.DateScanner;

/** Takes a person's name as bylines print it out of the words around it. */
final class PersonNames {

    private PersonNames() {}

    /** The name at the head of the text, or an empty text: {@code Dr. Ada Holm on March 5}, {@code ADA HOLM The Associated Press}, {@code Ada HolmSports editor}. */
    static String in(String text) {
        if (namesCompany(text)) {
            return "";
        }
        String name = upToOtherWords(withoutTitles(text.strip()));
        while (!name.isEmpty() && ".,:;-–—*·•\"".indexOf(name.charAt(name.length() - 1)) >= 0 && !endsWithInitial(name)) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return isOne(name) ? withSmallLetters(name) : "";
    }

    /** Whether a run of words can be a person's name and nothing else. */
    static boolean isOne(String text) {
        String[] words = text.split(" ");
        if (words.length < 2 || words.length > 6 || words.length == 2 && BylineWords.ARTICLES.contains(lower(words[0]))) {
            return false;
        }
        boolean capital = false;
        for (String word : words) {
            boolean starts = startsLikeName(word);
            boolean after = BylineWords.AFTER_NAMES.contains(lower(word)) && !isParticle(word);
            if (after || isOtherWord(word) || !starts && !isParticle(word) || word.chars().anyMatch(c -> Character.isDigit(c) || ":;!?@/<>|=".indexOf(c) >= 0)) {
                return false;
            }
            capital |= starts;
        }
        return capital && startsLikeName(words[words.length - 1]);
    }

    private static boolean startsLikeName(String word) {
        int first = word.isEmpty() ? ' ' : word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    private static boolean isParticle(String word) {
        String lower = lower(word);
        return BylineWords.PARTICLES.contains(lower) || lower.startsWith("d'") || lower.startsWith("d’") || lower.startsWith("al-");
    }

    private static String withoutTitles(String text) {
        String name = text;
        int space = name.indexOf(' ');
        while (space > 0 && BylineWords.BEFORE_NAMES.contains(lower(name.substring(0, space))) && name.indexOf(' ', space + 1) > 0) {
            name = name.substring(space + 1).strip();
            space = name.indexOf(' ');
        }
        return name;
    }

    private static String upToOtherWords(String text) {
        String[] words = text.split(" +");
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            boolean month = i + 1 < words.length && !words[i + 1].isEmpty() && Character.isDigit(words[i + 1].charAt(0)) && DateScanner.isMonth(words[i]);
            if (i >= 2 && (month || endsName(words[i], words[i - 1]))) {
                break;
            }
            int joint = joint(words[i]);
            name.append(name.isEmpty() ? "" : " ").append(words[i], 0, joint);
            if (joint < words[i].length() && i > 0) {
                break;
            }
        }
        return name.toString();
    }

    private static boolean endsName(String word, String before) {
        boolean mark = !Character.isLetter(word.charAt(0)) && word.charAt(0) != '\'' && word.charAt(0) != '’';
        return mark || BylineWords.AFTER_NAMES.contains(lower(word)) && !BylineWords.PARTICLES.contains(before) || isOtherWord(word);
    }

    private static boolean namesCompany(String text) {
        for (String word : text.split(" ")) {
            if (BylineWords.COMPANIES.contains(lower(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherWord(String word) {
        String lower = lower(word);
        return BylineWords.NOT_NAMES.contains(lower) || lower.length() > 8 && BylineWords.OFFICE_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** Where two words were set without a space between them: a capital after three small letters, FitzGerald aside. */
    private static int joint(String word) {
        int small = 0;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (small >= 3 && Character.isUpperCase(c) && !word.startsWith("Fitz")) {
                return at;
            }
            small = Character.isLowerCase(c) ? small + 1 : 0;
        }
        return word.length();
    }

    private static boolean endsWithInitial(String name) {
        int n = name.length();
        return name.charAt(n - 1) == '.' && (n >= 2 && Character.isUpperCase(name.charAt(n - 2)) || name.endsWith(" Jr.") || name.endsWith(" Sr."));
    }

    /** MICHAEL LEE is how a byline is set, not how the name is written. */
    private static String withSmallLetters(String name) {
        if (name.chars().anyMatch(Character::isLowerCase) || name.chars().noneMatch(Character::isUpperCase)) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        for (String word : name.split(" ")) {
            boolean initials = word.length() <= 2 || word.indexOf('.') >= 0;
            out.append(out.isEmpty() ? "" : " ");
            char before = ' ';
            for (char c : word.toCharArray()) {
                out.append(initials || !Character.isLetter(before) ? c : Character.toLowerCase(c));
                before = c;
            }
        }
        return out.toString();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
