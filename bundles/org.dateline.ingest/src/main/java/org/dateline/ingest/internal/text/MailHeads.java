package org.dateline.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.dateline.ingest.internal.prose.Bylines;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.prose.Passage.Kind;
import org.dateline.ingest.internal.prose.StoryParts;

/**
 * Mail pasted as text: the lines that say from whom, when and of what each message is become one heading over it, so that its day is over
 * what it tells.
 *
 * @param passages of the text, with such headings
 * @param subject of the first message, or an empty text
 * @param sender of the first message, or an empty text
 */
record MailHeads(List<Passage> passages, String subject, String sender, Optional<WrittenDate> sent) {

    private static final Pattern FROM = Pattern.compile("(?:From|Von|De|Da|Van|Från|Fra|От|보낸 사람|差出人|发件人)\\s?[:：]\\s+(.+)");

    private static final Pattern SENT = Pattern.compile("(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Enviado el|Fecha|Data|Inviato|Verzonden|Skickat|Sendt|Received|Отправлено|Дата|보낸 날짜|날짜|送信日時|日時|发送时间|日期)\\s?[:：]\\s+(.+)");

    private static final Pattern SUBJECT = Pattern.compile("(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Тема|제목|件名|主题)\\s?[:：]\\s+(.+)");

    private static final Pattern OTHER = Pattern.compile("(?:To|Cc|CC|Bcc|Type|Reply-To|An|Kopie|À|Para|A|Aan|Till|Til|Кому|받는 사람|宛先|收件人|抄送)\\s?[:：]\\s+.+");

    /** {@code -----Original Message-----}. */
    private static final Pattern ORIGINAL = Pattern.compile("[-_]{3,}.{0,40}[-_]{3,}");

    static MailHeads in(List<Passage> passages) {
        List<Passage> joined = new ArrayList<>();
        Passage first = null;
        int i = 0;
        while (i < passages.size()) {
            int end = endOfHead(passages, i);
            if (end > i) {
                StringBuilder head = new StringBuilder();
                for (Passage line : passages.subList(i, end)) {
                    head.append(head.isEmpty() ? "" : "; ").append(line.text());
                }
                joined.add(passages.get(i).as(Kind.HEADING).saying(head.toString()));
                if (first == null) {
                    first = passages.get(i);
                }
                i = end;
            } else {
                Passage passage = passages.get(i++);
                joined.add(ORIGINAL.matcher(passage.text()).matches() ? passage.as(Kind.RULE) : passage);
            }
        }
        return first == null ? new MailHeads(passages, "", "", Optional.empty()) : told(joined, passages.subList(passages.indexOf(first), endOfHead(passages, passages.indexOf(first))));
    }

    private static MailHeads told(List<Passage> joined, List<Passage> head) {
        String sender = value(head, FROM);
        List<String> names = Bylines.names(sender.replaceAll("[<(\\[\"].*$", ""));
        Optional<WrittenDate> sent = DateScanner.firstDay(value(head, SENT), DateScanner.Order.DAY_FIRST);
        return new MailHeads(joined, value(head, SUBJECT), names.isEmpty() ? "" : names.get(0), sent);
    }

    StoryParts.Evidence evidence() {
        return new StoryParts.Evidence(sender.isEmpty() ? List.of() : List.of(sender), sent.orElse(null), "mail-header", "", "");
    }

    private static String value(List<Passage> head, Pattern key) {
        return head.stream().map(line -> key.matcher(line.text())).filter(Matcher::matches).map(line -> line.group(1).strip()).findFirst().orElse("");
    }

    /** Behind the lines of a head that begins here; the same place where none does. */
    private static int endOfHead(List<Passage> passages, int from) {
        if (!FROM.matcher(passages.get(from).text()).matches()) {
            return from;
        }
        boolean sent = false;
        int at = from + 1;
        while (at < passages.size() && isLine(passages.get(at).text())) {
            sent |= SENT.matcher(passages.get(at).text()).matches() || SUBJECT.matcher(passages.get(at).text()).matches();
            at++;
        }
        return sent ? at : from;
    }

    private static boolean isLine(String text) {
        return SENT.matcher(text).matches() || SUBJECT.matcher(text).matches() || OTHER.matcher(text).matches();
    }
}
