package org.dateline.ingest.internal.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads who wrote a story from a byline: {@code BY MICHAEL LEE [lee@paper.example]}, {@code Von Anna Berg und Jan Kuhn}. */
public final class Bylines {

    private static final int LONGEST = 160;
    private static final int MOST_AUTHORS = 12;
    private static final String KOREAN_REPORTER = " 기자";
    private static final int SHORTEST_LEAD = 20;

    private static final Set<String> OPENERS = Set.of(
            "by", "von", "par", "por", "di", "door", "av", "af", "przez", "text", "texte", "words", "redaktion", "kolumne", "kommentar", "author", "authors", "autor", "autorin", "autore",
            "auteur", "writer", "story", "reported", "written", "posted", "published", "submitted", "created", "contributed", "reporter", "автор", "текст", "schrijver",
            "tekst");

    private static final Set<String> AFTER_OPENER = Set.of("by", "von", "par", "por", "di");

    private static final Set<String> JOINERS = Set.of("and", "und", "et", "y", "e", "en", "och", "og", "i", "with", "mit", "avec", "con");

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "del", "della", "der", "den", "van", "von", "la", "le", "du", "dos", "das", "al", "bin", "ibn", "ter", "ten", "zu", "el", "y", "e", "st");

    private static final Set<String> NOT_NAMES = Set.of(
            "admin", "administrator", "staff", "editor", "editors", "editorial", "team", "redaktion", "redazione", "redaction", "rédaction",
            "redacción", "redação", "newsroom", "desk", "contributor", "contributors", "correspondent", "reporter", "writer", "writers", "reporters", "author", "authors", "columnist", "officer", "guest",
            "webmaster", "anonymous", "news", "press", "release", "service", "agencies", "agency", "unknown", "online", "wire", "reports", "report", "posted", "published",
            "updated", "read", "share", "follow", "view", "posts", "comments", "comment", "email", "twitter", "facebook", "january", "february",
            "march", "april", "june", "july", "august", "september", "october", "november", "december", "pm", "am", "edt", "est", "gmt", "www",
            "reuters", "ap", "afp", "dpa", "epa", "upi", "pti", "ani", "jiji", "kyodo", "xinhua", "tass", "yonhap", "associated", "presse", "bloomberg", "media", "magazine", "university", "institute",
            "institut", "universität", "school", "college", "gmbh", "inc", "llc", "ltd", "verlag", "magazin", "zeitung", "ministerium", "ministry", "association", "foundation", "stiftung", "redakteur",
            "television", "fernsehen", "rundfunk", "broadcasting", "radio", "tv", "pressemitteilung", "redaktionsteam", "autorenteam", "gastautor", "gastbeitrag", "home", "photo", "image", "images", "photography", "getty", "this", "that", "these", "our", "your", "their", "its", "his", "the");

    private static final Set<String> AFTER_NAMES = Set.of(
            "on", "in", "at", "for", "of", "from", "is", "senior", "chief", "columnist", "editor-in-chief", "deputy", "managing", "freelance", "special", "political", "am", "um", "à", "der", "über",
            "officer", "director", "president", "manager", "founder");

    private Bylines() {}

    /** The authors that the line names, or none when it is no byline. */
    public static List<String> authors(String line) {
        if (line.length() > LONGEST || line.length() < 4) {
            return List.of();
        }
        String bare = withoutAsides(line).strip();
        String korean = koreanReporter(bare);
        if (korean != null) {
            return List.of(korean);
        }
        int opened = opener(bare);
        if (opened < 0) {
            return bare.length() < line.strip().length() - 4 && hasMail(line) ? names(bare) : List.of();
        }
        return names(bare.substring(opened));
    }

    /** Whether the line is a byline and nothing else: the reporter before a Korean story's first words leads prose. */
    public static boolean isByline(String line) {
        int korean = line.indexOf(KOREAN_REPORTER);
        boolean leads = korean >= 0 && line.indexOf('=', korean) >= 0 && line.length() - korean > SHORTEST_LEAD;
        return !leads && !authors(line).isEmpty();
    }

    /** Names from a field that holds nothing but authors. */
    public static List<String> names(String field) {
        String bare = withoutAsides(field).replace('\u00a0', ' ').replace(",", ", ").strip();
        String korean = koreanReporter(bare);
        if (korean != null) {
            return List.of(korean);
        }
        int opened = opener(bare);
        Map<String, String> found = new LinkedHashMap<>();
        for (String part : parts(opened > 0 ? bare.substring(opened) : bare)) {
            String name = name(part);
            if (name.isEmpty()) {
                if (!found.isEmpty() && !part.isBlank()) {
                    break;
                }
                continue;
            }
            found.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (found.size() >= MOST_AUTHORS) {
                break;
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether a single word or run of words can be a person's name as bylines print it. */
    public static boolean looksLikeName(String text) {
        String[] words = text.split(" ");
        if (words.length < 2 || words.length > 6) {
            return false;
        }
        boolean capital = false;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (NOT_NAMES.contains(lower)) {
                return false;
            }
            int first = word.codePointAt(0);
            boolean starts = Character.isUpperCase(first) || Character.isLetter(first) && !Character.isLowerCase(first);
            if (!starts && !PARTICLES.contains(lower) && !lower.startsWith("d'") && !lower.startsWith("d’") && !lower.startsWith("al-")) {
                return false;
            }
            capital |= starts;
            if (word.chars().anyMatch(c -> Character.isDigit(c) || ":;!?@/<>|=".indexOf(c) >= 0)) {
                return false;
            }
        }
        return capital;
    }

    /** Whether a field for authors can hold a single name or a pen name. */
    public static boolean canBePenName(String field) {
        String name = field.strip();
        boolean word = name.length() >= 2 && name.length() <= 24 && name.indexOf(' ') < 0 && Character.isLetter(name.codePointAt(0));
        return word && !NOT_NAMES.contains(name.toLowerCase(Locale.ROOT)) && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
    }

    /** Whether a field for authors holds a name of one word: {@code Pelé}, {@code 김민수}; user names begin with a small letter. */
    public static boolean canBeOneWord(String field) {
        return canBePenName(field) && !Character.isLowerCase(field.codePointAt(0)) && field.indexOf('.') < 0;
    }

    private static String name(String part) {
        String name = nameAlone(part.strip());
        while (!name.isEmpty() && ".,:;-–—*·•\"".indexOf(name.charAt(name.length() - 1)) >= 0 && !endsWithInitial(name)) {
            name = name.substring(0, name.length() - 1).strip();
        }
        name = withoutTitle(name);
        return looksLikeName(name) ? capitals(name) : "";
    }

    /** The first words, as far as they can be a name: {@code Ada Holm on March 5}, {@code Ada Holm The Associated Press}, {@code Ada HolmSports editor}. */
    private static String nameAlone(String part) {
        String[] words = part.split(" ");
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if (words[i].isEmpty()) {
                continue;
            }
            int joint = joint(words[i]);
            if (i >= 2 && endsName(words[i])) {
                return name.toString();
            }
            name.append(name.isEmpty() ? "" : " ").append(words[i], 0, joint);
            if (joint < words[i].length() && i > 0) {
                return name.toString();
            }
        }
        return name.toString();
    }

    private static boolean endsName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean mark = !Character.isLetter(word.charAt(0)) && word.charAt(0) != '\'' && word.charAt(0) != '’';
        return mark || NOT_NAMES.contains(lower) || AFTER_NAMES.contains(lower);
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

    private static String withoutTitle(String name) {
        int space = name.indexOf(' ');
        String first = space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
        return Set.of("dr.", "dr", "prof.", "professor", "mr.", "mrs.", "ms.", "herr", "frau", "sir").contains(first) ? name.substring(space + 1).strip() : name;
    }

    private static boolean endsWithInitial(String name) {
        int n = name.length();
        return name.charAt(n - 1) == '.' && (n >= 2 && Character.isUpperCase(name.charAt(n - 2)) || name.endsWith(" Jr.") || name.endsWith(" Sr."));
    }

    private static List<String> parts(String names) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : names.strip().split("\\s+")) {
            if (word.isEmpty()) {
                continue;
            }
            boolean joiner = word.equals("&") || word.equals("|") || word.equals("/") || word.equals("•") || word.equals("·") || word.equals("-") || word.equals("–") || word.equals("—");
            if (joiner || JOINERS.contains(word.toLowerCase(Locale.ROOT)) && Character.isLowerCase(word.charAt(0)) || word.equals("AND") || word.equals("UND")) {
                parts.add(part.toString());
                part.setLength(0);
                continue;
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
            char last = word.charAt(word.length() - 1);
            if (last == ',' || last == ';' || last == '|') {
                part.setLength(part.length() - 1);
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** MICHAEL LEE is how a byline is set, not how the name is written. */
    private static String capitals(String name) {
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

    /** Index after "By", "Written by" and the like, or -1. */
    private static int opener(String line) {
        if (line.length() > 3 && line.startsWith("By") && Character.isUpperCase(line.charAt(2)) && Character.isLowerCase(line.charAt(3))) {
            return 2;
        }
        int end = wordEnd(line, 0);
        if (!OPENERS.contains(line.substring(0, end).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        boolean colon = end < line.length() && line.charAt(end) == ':';
        int next = colon ? end + 1 : end;
        while (next < line.length() && line.charAt(next) == ' ') {
            next++;
        }
        int second = wordEnd(line, next);
        if (AFTER_OPENER.contains(line.substring(next, second).toLowerCase(Locale.ROOT))) {
            return second < line.length() && line.charAt(second) == ':' ? second + 1 : second;
        }
        boolean needsColon = end > 4 || line.toLowerCase(Locale.ROOT).startsWith("text") || line.toLowerCase(Locale.ROOT).startsWith("автор");
        return !needsColon || colon ? next : -1;
    }

    private static int wordEnd(String line, int from) {
        int end = from;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static @org.jspecify.annotations.Nullable String koreanReporter(String line) {
        int at = line.indexOf(KOREAN_REPORTER);
        if (at < 2 || at > 24) {
            return null;
        }
        int from = line.lastIndexOf(' ', at - 1) + 1;
        int slash = Math.max(line.lastIndexOf('=', at), line.lastIndexOf(']', at)) + 1;
        String name = line.substring(Math.max(from, slash), at);
        return name.length() >= 2 && name.length() <= 5 ? name : null;
    }

    private static boolean hasMail(String line) {
        int at = line.indexOf('@');
        return at > 0 && line.indexOf('.', at) > at;
    }

    /** The line without what stands in brackets and without mail addresses. */
    private static String withoutAsides(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[' || c == '(') {
                depth++;
            } else if ((c == ']' || c == ')') && depth > 0) {
                depth--;
            } else if (depth == 0) {
                out.append(c);
            }
        }
        if (out.indexOf("@") < 0) {
            return out.toString();
        }
        StringBuilder kept = new StringBuilder();
        for (String word : out.toString().split(" ")) {
            if (word.indexOf('@') < 0) {
                kept.append(kept.isEmpty() ? "" : " ").append(word);
            }
        }
        return kept.toString();
    }
}
