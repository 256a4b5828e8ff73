package org.dateline.desk.internal.cases;

import java.util.List;
import java.util.Map;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Note;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.story.Story;

/** Makes a finding that a person adds. */
final class FindingMaking {

    private static final String WHY = "Added by a person.";

    private final Story story;
    private final Findings before;

    FindingMaking(Story story, Findings before) {
        this.story = story;
        this.before = before;
    }

    /** @throws IllegalArgumentException where a value is missing or none; the message says so */
    Finding of(String layer, String id, Span span, Map<String, String> fields) {
        Finding bare = switch (layer) {
            case "events" -> event(id, span, fields);
            case "quotations" -> quotation(id, span);
            case "mentions" -> new Mention(id, span, need(fields, FindingFields.TYPE, "PERSON, ORG or PLACE"), 1);
            case "times" -> time(id, span, fields);
            case "cast" -> CastMember.builder(id, fields.getOrDefault(FindingFields.TYPE, Mention.PERSON), span.of(story.text()))
                    .link(new CastMember.Link("", span, false, WHY)).build();
            case "sentences", "tokens", "amounts" -> throw new IllegalArgumentException("Nothing can be added to " + layer + ".");
            default -> new Note(id, span, fields.getOrDefault(FindingFields.LABEL, span.of(story.text())), Map.of(), 1);
        };
        return new FindingChange(fields, before).of(bare);
    }

    private Finding event(String id, Span span, Map<String, String> fields) {
        need(fields, FindingFields.DATE, "a date such as 2025-07-08, 2025-07 or 1953~");
        String words = sentence(span).of(story.text()).strip();
        return Event.builder(id, sentence(span)).trigger(span.equals(sentence(span)) ? null : span)
                .label(words.length() <= 80 ? words : words.substring(0, 79).strip() + "…").build();
    }

    /** The sentence around the words, since an event stands on its sentence. */
    private Span sentence(Span span) {
        List<Sentence> sentences = before.of(Layer.SENTENCES);
        for (Sentence each : sentences) {
            if (each.span().contains(span)) {
                return each.span();
            }
        }
        return span;
    }

    private Finding quotation(String id, Span span) {
        int start = span.start();
        boolean marked = start > 0 && "\"“‘'«„「".indexOf(story.text().charAt(start - 1)) >= 0;
        return Quotation.builder(id, marked ? Quotation.Kind.DIRECT : Quotation.Kind.INDIRECT).fragment(span).build();
    }

    private static Finding time(String id, Span span, Map<String, String> fields) {
        EdtfDate date = EdtfDate.of(need(fields, FindingFields.EDTF, "a date such as 2025-07-08, 2025-07 or 1953~"));
        TimeExpression.Type type = date.precision() == EdtfDate.Precision.TIME ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
        return TimeExpression.builder(id, span, type, FindingChange.timex(date.toString())).edtf(date).why(WHY).build();
    }

    private static String need(Map<String, String> fields, String field, String example) {
        String value = fields.get(field);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("What is added wants " + field + ": " + example + ".");
        }
        return value;
    }
}
