package org.dateline.ingest.internal.office;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.api.story.Found;
import org.dateline.ingest.internal.prose.FurnitureWords;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.prose.Passage.Kind;
import org.dateline.ingest.internal.prose.Prose;
import org.dateline.ingest.internal.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * A document's title. What is printed at its top is believed before what its properties say, since those stay when a file is used again
 * for another text.
 *
 * @param found null where there is none
 * @param inText the passage that is the title; -1 where it stands in the properties alone
 */
record DocumentTitle(@Nullable Found<String> found, int inText) {

    private static final int TOP = 8;
    private static final int LONGEST = 220;

    /** Titles that programs make up. */
    private static final Set<String> EMPTY = Set.of("untitled", "untitled document", "document", "document1", "powerpoint presentation", "presentation", "slide 1", "title", "no title", "unknown", "book1", "sheet1", "microsoft word", "ohne titel", "sans titre", "sin título", "제목 없음", "print", "layout 1");

    private static final Set<String> FILE_ENDINGS = Set.of("doc", "docx", "pdf", "indd", "qxd", "qxp", "rtf", "txt", "xls", "xlsx", "ppt", "pptx", "odt", "pub", "p65", "tif", "jpg", "dvi", "ps", "eps", "tmp", "htm", "html", "fm", "wpd");

    static DocumentTitle of(List<Passage> passages, String property, boolean prose) {
        String stated = plausible(Spaces.collapse(property));
        for (int i = 0; i < Math.min(TOP, passages.size()) && !stated.isEmpty(); i++) {
            if (FurnitureWords.key(passages.get(i).text()).equals(FurnitureWords.key(stated))) {
                return new DocumentTitle(new Found<>(passages.get(i).text(), "metadata", 0.95), i);
            }
        }
        int printed = prose ? printed(passages) : -1;
        if (printed >= 0) {
            return new DocumentTitle(new Found<>(passages.get(printed).text(), "text", passages.get(printed).level() == 1 ? 0.85 : 0.7), printed);
        }
        return stated.isEmpty() ? new DocumentTitle(null, -1) : new DocumentTitle(new Found<>(stated, "metadata", 0.6), -1);
    }

    /** The heading of the first order at the top, else a heading or a short line that everything else follows. */
    private static int printed(List<Passage> passages) {
        int heading = -1;
        for (int i = 0; i < Math.min(TOP, passages.size()); i++) {
            Passage passage = passages.get(i);
            boolean fits = passage.text().length() <= LONGEST && passage.text().length() >= 4 && passage.kind() == Kind.HEADING && !plausible(passage.text()).isEmpty() && FurnitureWords.useOf(passage.text()).isEmpty();
            if (fits && passage.level() == 1) {
                return i;
            }
            heading = heading < 0 && fits ? i : heading;
        }
        if (heading >= 0) {
            return heading;
        }
        boolean line = passages.size() > 2 && passages.get(0).kind() == Kind.PARAGRAPH && passages.get(0).text().length() <= 160 && Prose.canHead(passages.get(0).text());
        return line && follows(passages) ? 0 : -1;
    }

    private static boolean follows(List<Passage> passages) {
        for (int i = 1; i < Math.min(TOP, passages.size()); i++) {
            if (Prose.isRunning(passages.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static String plausible(String title) {
        String bare = title.startsWith("Microsoft Word - ") || title.startsWith("Microsoft PowerPoint - ") ? title.substring(title.indexOf('-') + 2) : title;
        String lower = bare.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        boolean fileName = dot > 0 && FILE_ENDINGS.contains(lower.substring(dot + 1)) || lower.startsWith("file:") || lower.indexOf('\\') >= 0;
        boolean word = bare.length() >= 3 && bare.chars().anyMatch(Character::isLetter) && bare.length() <= LONGEST;
        return word && !fileName && !EMPTY.contains(lower) && (lower.indexOf(' ') > 0 || lower.indexOf('_') < 0) ? bare : "";
    }

    /** The words, empty where there are none. */
    String value() {
        return found == null ? "" : found.value();
    }
}
