package org.dateline.ingest.internal.mail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes off a plain message what is not its author's: the message it answers, a signature, the footer of a mailing list. Only where
 * the form leaves no doubt; a forwarded message is kept, since it is what the sender wants to be read.
 */
final class Replies {

    /** What was taken off, and what it is. */
    record Taken(String text, String what) {}

    private static final Set<String> ORIGINAL = Set.of(
            "original message", "original-nachricht", "ursprüngliche nachricht", "message d'origine", "message original", "mensaje original", "mensagem original", "messaggio originale",
            "oorspronkelijk bericht", "ursprungligt meddelande", "opprinnelig melding", "oprindelig meddelelse", "alkuperäinen viesti", "исходное сообщение", "원본 메시지", "원본 메일", "元のメッセージ", "原始邮件");

    private static final Set<String> SENDER = Set.of("from", "von", "de", "da", "van", "från", "fra", "lähettäjä", "od", "от", "보낸 사람", "보낸사람", "差出人", "发件人");

    private static final Set<String> FIELD = Set.of(
            "sent", "date", "to", "cc", "subject", "gesendet", "datum", "an", "betreff", "envoyé", "à", "objet", "enviado", "enviada em", "fecha", "para", "asunto", "assunto", "inviato", "data", "a", "oggetto",
            "verzonden", "aan", "onderwerp", "skickat", "till", "ämne", "sendt", "til", "emne", "받는 사람", "받는사람", "제목", "날짜", "보낸 날짜", "送信日時", "宛先", "件名", "发送时间", "收件人", "主题");

    private static final Set<String> FORWARD = Set.of("fw", "fwd", "wg", "tr", "rv", "i", "enc", "doorst", "vs", "전달", "转发");

    private static final String[] FOOTER = {"mailing list", "mailman/listinfo", "unsubscribe", "google groups", "@lists.", "listserv", "list archives"};

    private static final int LONGEST_SIGNATURE = 12;
    private static final int LONGEST_FOOTER = 14;

    private final List<String> lines;
    private final BitSet gone = new BitSet();
    private final List<Taken> taken = new ArrayList<>();
    private int end;

    /**
     * @param text the message, broken lines put together
     * @param subject tells an answer from what is passed on
     * @param answers the message says which one it answers
     */
    Replies(String text, String subject, boolean answers) {
        this.lines = text.lines().toList();
        this.end = lines.size();
        footer();
        if (!isForward(subject)) {
            original();
        }
        signature();
        quotes(answers && !isForward(subject));
    }

    /** What its author wrote. */
    String own() {
        StringBuilder own = new StringBuilder();
        for (int i = gone.nextClearBit(0); i < end; i = gone.nextClearBit(i + 1)) {
            own.append(lines.get(i)).append('\n');
        }
        return own.toString();
    }

    List<Taken> taken() {
        return taken;
    }

    static boolean isForward(String subject) {
        int colon = subject.indexOf(':');
        return colon > 0 && FORWARD.contains(subject.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private void take(int from, int to, String what) {
        String text = String.join("\n", lines.subList(from, to));
        if (!text.isBlank()) {
            taken.add(new Taken(text, what));
        }
        gone.set(from, to);
    }

    private void cut(int from, String what) {
        take(from, end, what);
        end = from;
    }

    /** A line of dashes near the end, and words of a list below it. */
    private void footer() {
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_FOOTER); i--) {
            String line = lines.get(i).strip();
            boolean rule = line.length() >= 2 && (line.startsWith("__") || line.startsWith("--") || line.startsWith("==")) && line.chars().allMatch(c -> c == line.charAt(0));
            if (rule && isFooter(String.join("\n", lines.subList(i, end)).toLowerCase(Locale.ROOT))) {
                cut(i, "mailing list footer");
                return;
            }
        }
    }

    private static boolean isFooter(String lower) {
        for (String words : FOOTER) {
            if (lower.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private void original() {
        boolean own = false;
        for (int i = 0; i < end; i++) {
            if (own && (isOriginal(lines.get(i)) || isHeader(i))) {
                cut(i, "quoted message");
                return;
            }
            own |= !lines.get(i).isBlank();
        }
    }

    /** {@code -----Original Message-----}. */
    private static boolean isOriginal(String line) {
        String strip = line.strip();
        if (strip.length() > 80 || !strip.startsWith("--")) {
            return false;
        }
        int from = 0;
        int to = strip.length();
        while (from < to && (strip.charAt(from) == '-' || strip.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (strip.charAt(to - 1) == '-' || strip.charAt(to - 1) == ' ')) {
            to--;
        }
        return ORIGINAL.contains(strip.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** {@code From:} with two more fields of a header right below it. */
    private boolean isHeader(int i) {
        if (!SENDER.contains(label(lines.get(i)))) {
            return false;
        }
        int fields = 0;
        for (int k = i + 1; k < Math.min(end, i + 6); k++) {
            fields += FIELD.contains(label(lines.get(k))) ? 1 : 0;
        }
        return fields >= 2;
    }

    private static String label(String line) {
        int colon = line.indexOf(':');
        return colon < 0 || colon > 20 ? "" : line.substring(0, colon).replace("*", "").strip().toLowerCase(Locale.ROOT);
    }

    private void signature() {
        for (int i = end - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (line.equals("-- ") || line.equals("--")) {
                int to = i + 1;
                while (to < end && !lines.get(to).isBlank() && !lines.get(to).startsWith(">")) {
                    to++;
                }
                if (to - i <= LONGEST_SIGNATURE) {
                    take(i, to, "signature");
                }
                return;
            }
        }
    }

    /** Lines behind ">": another's words where a line above says whose, or the message answers one. */
    private void quotes(boolean answers) {
        boolean theirs = answers;
        int i = 0;
        while (i < end) {
            if (!lines.get(i).startsWith(">")) {
                i++;
                continue;
            }
            int to = i;
            for (int k = i; k < end && (lines.get(k).startsWith(">") || lines.get(k).isBlank()); k++) {
                to = lines.get(k).isBlank() ? to : k + 1;
            }
            int whose = attribution(i);
            theirs |= whose < i;
            if (theirs) {
                take(whose, to, "quoted message");
            }
            i = to;
        }
    }

    /** Where "On Tuesday Ada Holm wrote:" above a quotation begins, or the quotation itself. */
    private int attribution(int quote) {
        int line = quote - 1;
        while (line >= 0 && line >= quote - 2 && lines.get(line).isBlank()) {
            line--;
        }
        if (line < 0 || !lines.get(line).strip().endsWith(":")) {
            return quote;
        }
        int from = line > 0 && !lines.get(line - 1).isBlank() && !lines.get(line - 1).startsWith(">") && lines.get(line).length() < 60 ? line - 1 : line;
        String words = String.join(" ", lines.subList(from, line + 1));
        boolean whose = words.length() < 300 && (words.indexOf('@') >= 0 || words.chars().filter(c -> c >= '0' && c <= '9').count() >= 4);
        boolean shortWhose = lines.get(line).length() < 100 && (lines.get(line).contains(" wrote:") || lines.get(line).contains(" writes:") || lines.get(line).contains(" schrieb"));
        return whose ? from : shortWhose ? line : quote;
    }
}
