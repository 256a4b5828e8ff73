package org.dateline.ingest.internal.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.ingest.internal.prose.Passage.Kind;

/** Tells short lines that say nothing of a story: a picture's maker, a number, a price, an hour, a headline without anything below it. */
public final class Scraps {

    private static final int LONGEST_CREDIT = 80;

    private static final int LONGEST_COUNT = 8;

    private static final int SHORTEST_HEADLINE = 30;

    private static final Set<String> PICTURE_HOUSES = Set.of(
            "ap", "afp", "epa", "upi", "reuters", "yonhap", "getty", "dpa", "shutterstock", "imago", "tass", "xinhua", "kyodo", "bloomberg", "istock", "alamy", "zuma", "wireimage", "sipa", "belga", "anp",
            "keystone", "nasa", "npr", "instagram", "flickr", "unsplash", "efe", "ansa", "lusa", "ritzau", "ntb", "scanpix", "mti", "ctk", "rex", "pool");

    private Scraps() {}

    /** {@code Ada Holm/Getty Images}, {@code NASA / Ada Holm}. */
    public static boolean isCredit(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 2 || text.length() > LONGEST_CREDIT || Prose.endsSentence(text) || text.indexOf(':') >= 0) {
            return false;
        }
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (PICTURE_HOUSES.contains(word)) {
                return text.split("\\s+").length <= 8;
            }
        }
        return false;
    }

    /** {@code 12}, {@code $99}, {@code 12:00 AM}. */
    public static boolean isCount(String text) {
        String bare = text.replace("AM", "").replace("PM", "").strip();
        return text.length() <= LONGEST_COUNT && bare.codePoints().noneMatch(Character::isLetter) && (text.length() <= 3 || bare.length() < text.length() || text.startsWith("$"));
    }

    /** Whether the headline at this place stands right over another of its order: it is another story's. */
    static boolean isLoneHeadline(List<Passage> passages, int i) {
        Passage headline = passages.get(i);
        if (headline.kind() != Kind.HEADING || headline.level() < 2 || headline.text().length() < SHORTEST_HEADLINE) {
            return false;
        }
        int next = i + 1;
        while (next < passages.size() && (passages.get(next).kind() == Kind.IMAGE || isCount(passages.get(next).text()))) {
            next++;
        }
        return next < passages.size() && passages.get(next).kind() == Kind.HEADING && passages.get(next).level() == headline.level() && passages.get(next).text().length() >= SHORTEST_HEADLINE;
    }
}
