package org.dateline.ingest.internal.subtitle;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** Makes paragraphs of what is said: one goes on until another person speaks, or nobody does for a while. */
final class Speech {

    private static final long SILENCE = 4_000;

    /** After so much the next sentence begins a paragraph. */
    private static final int LONG = 600;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String last = "";
    private long end;

    /** Words are shown from here to there. */
    void pause(long from, long to) {
        boolean sentenceEnds = !words.isEmpty() && ".!?…。？！”\"".indexOf(words.charAt(words.length() - 1)) >= 0;
        if (from - end > SILENCE && !words.isEmpty() && sentenceEnds || words.length() > LONG && sentenceEnds) {
            endParagraph();
        }
        end = to;
    }

    /** A line of them. What rolls up is shown again, and said once. */
    void say(String line) {
        int voice = line.indexOf("<v ");
        int named = voice < 0 ? -1 : line.indexOf('>', voice);
        String speaker = named < 0 ? "" : line.substring(voice + 3, named).strip();
        String plain = Jsoup.parseBodyFragment(named < 0 ? line : line.substring(named + 1)).text().replaceAll("\\{\\\\[^}]*}", "").strip();
        boolean other = plain.startsWith("- ") || plain.startsWith("– ") || plain.startsWith(">> ") || plain.startsWith("-") && plain.length() > 1 && Character.isLetter(plain.charAt(1));
        String said = other ? plain.substring(plain.startsWith(">>") ? 2 : 1).strip() : plain;
        if (said.isEmpty() || said.equals(last)) {
            return;
        }
        last = said;
        if (other || !speaker.isEmpty()) {
            endParagraph();
        }
        words.append(words.isEmpty() ? speaker.isEmpty() ? "" : speaker + ": " : " ").append(said);
    }

    private void endParagraph() {
        if (!words.isEmpty()) {
            paragraphs.add(words.toString());
            words.setLength(0);
        }
    }

    List<String> paragraphs() {
        endParagraph();
        return paragraphs;
    }
}
