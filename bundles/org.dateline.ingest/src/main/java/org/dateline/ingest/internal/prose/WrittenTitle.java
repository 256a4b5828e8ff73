package org.dateline.ingest.internal.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.prose.Passage.Kind;

/** Which line of a text that a person wrote is its headline. */
final class WrittenTitle {

    /** Behind so many lines no headline is looked for. */
    private static final int HEAD = 6;

    /** A letter's subject may stand below letterhead, date, address and greeting. */
    private static final int LETTERHEAD = 12;

    private static final int SHORTEST = 8;

    private static final int LONGEST = 160;

    /** "CHAIR: ", "[12/06/2025, 07:31:02] Clara: ", "- ": somebody speaks, or a row of a list. */
    static final Pattern ROW = Pattern.compile("[\\[(\\-–—*].*|[\\p{Lu}\\d][\\p{L}\\d .,'’]{0,30}:\\s.*");

    private static final Pattern SUBJECT = Pattern.compile("(?i:re|ref|subject|betreff|betrifft|objet|asunto|oggetto|onderwerp)\\s?:\\s+\\S.{6,}");

    private static final int WORDS_IN_CAPITALS = 4;

    private final List<Passage> passages;
    private final DateScanner.Order order;

    private WrittenTitle(List<Passage> passages, DateScanner.Order order) {
        this.passages = passages;
        this.order = order;
    }

    /** The headline's place, or -1 where the text begins at once. */
    static int in(List<Passage> passages, DateScanner.Order order) {
        return new WrittenTitle(passages, order).place();
    }

    /** The first heading of the first order, a letter's subject, a line in capitals, else the first line that can be one. */
    private int place() {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).level() == 1) {
                return i;
            }
        }
        for (int i = 0; i < Math.min(LETTERHEAD, passages.size() - 1); i++) {
            if (SUBJECT.matcher(passages.get(i).text()).matches()) {
                return i;
            }
        }
        int first = -1;
        for (int i = 0; i < Math.min(HEAD, passages.size() - 1); i++) {
            Passage passage = passages.get(i);
            boolean words = passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.HEADING;
            boolean question = i == 0 && passage.text().endsWith("?");
            if (!words || Prose.isRunning(passage.text()) && !inCapitals(passage.text()) && !question) {
                break;
            }
            if (can(i) && (i == 0 || tells())) {
                if (inCapitals(passage.text())) {
                    return first < 0 || !inCapitals(passages.get(first).text()) ? i : first;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    /** Whether anything runs on; in a plain list no line is over the others but the first. */
    private boolean tells() {
        return passages.stream().anyMatch(passage -> Prose.isRunning(passage.text()));
    }

    private boolean can(int i) {
        String text = passages.get(i).text();
        boolean line = text.length() >= SHORTEST && text.length() <= LONGEST && !text.endsWith(".") && (!ROW.matcher(text).matches() || opensAlone(i));
        return line && !WireSlugs.is(text) && FurnitureWords.useOf(text).isEmpty() && !Bylines.isByline(text) && !saysDayAlone(text);
    }

    /** "Timeline: the flood" over lines of another kind; a chat or a transcript goes on as it began. */
    private boolean opensAlone(int i) {
        String text = passages.get(i).text();
        boolean label = i == 0 && Character.isUpperCase(text.codePointAt(0)) && !Prose.endsSentence(text);
        return label && !ROW.matcher(passages.get(1).text()).matches();
    }

    private boolean saysDayAlone(String text) {
        return WrittenText.dayAlone(text, order).isPresent();
    }

    private static boolean inCapitals(String text) {
        return text.split("\\s+").length >= WORDS_IN_CAPITALS && text.chars().noneMatch(Character::isLowerCase) && text.chars().filter(Character::isUpperCase).count() * 2 > text.length();
    }
}
