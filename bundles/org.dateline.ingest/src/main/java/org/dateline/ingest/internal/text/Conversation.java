package org.dateline.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.prose.Passage.Kind;

/**
 * Reads a chat as it is exported or copied: each message with its time and sender is one block, where they stand before it; where they
 * stand over it, they are its heading.
 */
final class Conversation {

    private static final String CLOCK = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[\\s\u202f]?[AaPp]\\.?[Mm]\\.?)?";

    /** {@code [05/03/2024, 07:12:44] Mia: }, {@code 3/5/24, 7:12 AM - Mia: }, {@code 2024-03-05 07:12:50 <mia> }. */
    private static final Pattern BEFORE = Pattern.compile("[\u200e\u200f]*\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},?\\s+" + CLOCK + "]?(?:\\s+-|:)?\\s+(?:<[^<>\\s]{1,40}>|[^:\\[\\]]{1,40}:)\\s.*");

    /** The same without a sender: somebody joined or left. */
    private static final Pattern NOTICE = Pattern.compile("[\u200e\u200f]*\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},?\\s+" + CLOCK + "]?(?:\\s+-|:)?\\s+\\S.*");

    /** {@code Mia Sand, [05.03.2024 07:12]}, {@code Mia Sand  7:12 AM}. */
    private static final Pattern OVER = Pattern.compile("\\p{L}[^,\\[\\]:.!?]{0,40}(?:, \\[[^\\[\\]]{0,20}\\d[^\\[\\]]{0,12}" + CLOCK + "]:?|\\s{1,3}\\[?" + CLOCK + "]?)");

    /** One of so many lines at least begins a message. */
    private static final int LINES_A_MESSAGE = 5;

    private static final int LEAST = 2;

    private final List<Passage> messages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openLine;

    private Conversation() {}

    /** The messages, or none where the text is no chat. */
    static List<Passage> in(String text) {
        if (!begins(text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(""))) {
            return List.of();
        }
        List<String> lines = text.lines().map(String::strip).toList();
        long all = lines.stream().filter(line -> !line.isEmpty()).count();
        long begun = lines.stream().filter(line -> BEFORE.matcher(line).matches() || OVER.matcher(line).matches()).count();
        return begun >= LEAST && begun * LINES_A_MESSAGE >= all ? new Conversation().read(lines) : List.of();
    }

    private static boolean begins(String line) {
        return NOTICE.matcher(line).matches() || OVER.matcher(line).matches();
    }

    private List<Passage> read(List<String> lines) {
        boolean over = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (OVER.matcher(line).matches()) {
                end();
                messages.add(new Passage(Kind.HEADING, line, 0, 0, "line " + (i + 1), List.of()));
                over = true;
            } else if (NOTICE.matcher(line).matches()) {
                end();
                begin(line, i);
                over = false;
            } else if (line.isEmpty() && over) {
                end();
            } else if (!line.isEmpty()) {
                begin(line, i);
            }
        }
        end();
        return messages;
    }

    private void begin(String line, int i) {
        openLine = open.isEmpty() ? i + 1 : openLine;
        open.append(open.isEmpty() ? "" : " ").append(line);
    }

    private void end() {
        if (!open.isEmpty()) {
            messages.add(new Passage(Kind.PARAGRAPH, open.toString(), 0, 0, "line " + openLine, List.of()));
        }
        open.setLength(0);
    }
}
