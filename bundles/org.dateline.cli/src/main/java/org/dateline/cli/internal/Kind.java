package org.dateline.cli.internal;

import java.util.List;
import java.util.Locale;

import org.dateline.api.analysis.Amount;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Note;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.TimeExpression;

/**
 * A kind of item as a person calls it, and its layer. What is not built in is a plugin's layer, called by its id.
 *
 * @param word {@code event}
 * @param layer where such items are
 */
record Kind(String word, Layer<? extends Finding> layer) {

    static final Kind CAST = new Kind("cast", Layer.CAST);

    /** In the order to show them. */
    static final List<Kind> BUILT_IN = List.of(new Kind("event", Layer.EVENTS), new Kind("quote", Layer.QUOTATIONS), CAST,
            new Kind("name", Layer.MENTIONS), new Kind("time", Layer.TIMES), new Kind("amount", Layer.AMOUNTS));

    static Kind of(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        for (Kind each : BUILT_IN) {
            if (each.word.equals(word) || (each.word + "s").equals(word) || each.layer.id().equals(word)) {
                return each;
            }
        }
        return new Kind(name, Layer.notes(name));
    }

    /** One line for a list, without its number. */
    static String line(Finding finding, String text) {
        return switch (finding) {
            case Event event -> (event.date() == null ? "no date" : event.date().toString()) + "  " + event.status().id() + "  "
                    + (event.label().isEmpty() ? words(finding, text) : event.label());
            case Quotation quotation -> (quotation.speaker() == null ? "nobody known" : quotation.speaker()) + ": “" + words(finding, text) + "”";
            case CastMember member -> member.name() + "  " + member.type()
                    + (member.aliases().isEmpty() ? "" : "  also " + String.join(", ", member.aliases()));
            case Mention mention -> words(finding, text) + "  " + mention.type();
            case TimeExpression time -> words(finding, text) + "  " + (time.edtf() == null ? time.value() : time.edtf());
            case Amount amount -> words(finding, text) + "  " + (amount.value() == null ? "" : amount.value().toPlainString() + " ")
                    + (amount.unit() == null ? "" : amount.unit());
            case Note note -> note.label() + "  " + note.fields();
            default -> words(finding, text);
        };
    }

    static String words(Finding finding, String text) {
        String words = finding.span().of(text).replaceAll("\\s+", " ");
        return words.length() <= 90 ? words : words.substring(0, 89).strip() + "…";
    }
}
