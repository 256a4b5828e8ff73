package org.dateline.views.internal.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.analysis.Note;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.story.Story;
import org.dateline.ui.api.Lanes;

/** The notes of a story: what each date is and why, who said what, places that stand for governments, plugins' notes. */
final class ReaderNotes {

    private static final int SHORT = 34;
    private static final int BRIEF = 18;

    private final Story story;
    private final ReaderWords words;
    private final List<ReaderNote> notes = new ArrayList<>();

    private ReaderNotes(Story story, ReaderWords words) {
        this.story = story;
        this.words = words;
    }

    static List<ReaderNote> of(Story story, Findings findings, Map<String, String> members, Lanes lanes,
            Map<String, LayerSpec> specs, ReaderWords words) {
        ReaderNotes made = new ReaderNotes(story, words);
        findings.of(Layer.TIMES).forEach(made::date);
        for (Quotation quotation : findings.of(Layer.QUOTATIONS)) {
            String cast = quotation.speakerCast();
            made.quotation(quotation, cast == null ? -1 : lanes.of(members.getOrDefault(cast, "")));
        }
        findings.of(Layer.CAST).forEach(made::metonyms);
        specs.values().forEach(spec -> findings.of(Layer.notes(spec.id())).forEach(n -> made.note(spec, n)));
        made.notes.sort(Comparator.comparingInt(ReaderNote::at));
        return List.copyOf(made.notes);
    }

    private void date(TimeExpression time) {
        if (time.edtf() != null && !saysItself(time)) {
            notes.add(new ReaderNote(time.span().start(), "layer.dates", "date", -1,
                    words.get("note.date", quoted(time.span()), words.date(time.edtf())), ReaderWords.first(time.why())));
        }
    }

    /** "November 2022" needs no note that it is November 2022. */
    private boolean saysItself(TimeExpression time) {
        return wordsOf(time.span().of(story.text())).equals(wordsOf(time.edtf().inWords()));
    }

    private static Set<String> wordsOf(String text) {
        return Set.copyOf(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")).stream().distinct().toList());
    }

    private void quotation(Quotation quotation, int lane) {
        Span first = quotation.fragments().get(0);
        String speaker = quotation.speaker();
        String who = speaker == null ? words.get("note.quote.nobody") : speaker;
        Span named = quotation.speakerSpan();
        String how = named == null ? "" : words.get("note.quote.by", quoted(named));
        notes.add(new ReaderNote(first.start(), "layer.quotes", "quote", lane,
                words.get("note.quote", "“" + shortened(first, BRIEF) + "”", who), how));
    }

    private void metonyms(CastMember member) {
        for (CastMember.Link link : member.links()) {
            if (link.metonym()) {
                notes.add(new ReaderNote(link.span().start(), "layer.orgs", "place", -1, words.get("note.metonym"),
                        link.evidence().isEmpty() ? words.get("note.metonym.as", quoted(link.span())) : link.evidence()));
            }
        }
    }

    private void note(LayerSpec spec, Note note) {
        notes.add(new ReaderNote(note.span().start(), "layer." + spec.id(), spec.id(), -1, spec.label() + ": " + note.label(),
                quoted(note.span())));
    }

    private String quoted(Span span) {
        return shortened(span, SHORT);
    }

    private String shortened(Span span, int most) {
        String text = span.of(story.text()).replaceAll("\\s+", " ");
        int blank = text.lastIndexOf(' ', most);
        return text.length() <= most ? text : text.substring(0, blank > most / 2 ? blank : most).strip() + "…";
    }
}
