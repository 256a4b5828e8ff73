package org.dateline.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.prose.Passage.Kind;
import org.dateline.ingest.internal.prose.Prose;

/** Reads subtitles (SubRip, WebVTT) as what is said in them: numbers, times and marks go, the lines of a sentence are joined. */
final class Subtitles {

    private static final Pattern TIMES = Pattern.compile("((?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})\\s+-->\\s+(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}.*");

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)? ([^>]{1,80})>");

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z0-9][^<>]{0,80}>|\\{\\\\[^{}]{0,40}}");

    /** A sentence that does not end is cut here. */
    private static final int LONGEST = 1200;

    private final List<Passage> said = new ArrayList<>();
    private final StringBuilder sentence = new StringBuilder();
    private String from = "";
    private String speaker = "";

    private Subtitles() {}

    /** Whether the text begins as subtitles do: a time over the first or second line of it. */
    static boolean is(String text) {
        List<String> head = text.lines().filter(line -> !line.isBlank()).limit(12).map(String::strip).toList();
        boolean named = !head.isEmpty() && head.get(0).replace("\ufeff", "").startsWith("WEBVTT");
        long times = head.stream().filter(line -> TIMES.matcher(line).matches()).count();
        return times > 0 && (named || TIMES.matcher(head.get(0)).matches() || TIMES.matcher(head.get(1)).matches());
    }

    /** What is said, each with the time at which it begins as its place. */
    static List<Passage> read(String text) {
        Subtitles subtitles = new Subtitles();
        String[] cues = text.replace("\r\n", "\n").replace('\r', '\n').split("\n[ \t]*\n+");
        for (String cue : cues) {
            subtitles.cue(cue);
        }
        subtitles.end();
        return subtitles.said;
    }

    private void cue(String cue) {
        boolean timed = false;
        for (String raw : cue.split("\n")) {
            String line = raw.strip();
            Matcher times = TIMES.matcher(line);
            if (times.matches()) {
                timed = true;
                from = sentence.isEmpty() ? times.group(1) : from;
            } else if (timed && !line.isEmpty()) {
                line(line);
            }
        }
        if (Prose.endsSentence(sentence.toString()) || sentence.length() > LONGEST) {
            end();
        }
    }

    private void line(String line) {
        Matcher voice = VOICE.matcher(line);
        String name = voice.find() ? voice.group(1).strip() : "";
        String words = TAG.matcher(voice.replaceAll("")).replaceAll("").strip();
        boolean turn = words.startsWith("- ") || words.startsWith("– ") || words.startsWith(">>");
        if (turn || !name.isEmpty() && !name.equals(speaker)) {
            end();
            sentence.append(name.isEmpty() ? "" : name + ": ");
            speaker = name;
        }
        words = turn ? words.substring(2).strip() : words;
        sentence.append(sentence.isEmpty() || sentence.charAt(sentence.length() - 1) == ' ' ? "" : " ").append(words);
    }

    private void end() {
        if (!sentence.toString().isBlank()) {
            said.add(new Passage(Kind.PARAGRAPH, sentence.toString().strip(), 0, 0, from, List.of()));
        }
        sentence.setLength(0);
    }
}
