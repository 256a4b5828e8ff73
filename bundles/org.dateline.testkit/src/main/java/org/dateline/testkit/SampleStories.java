package org.dateline.testkit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.analysis.Amount;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Note;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.analysis.Token;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.Problem;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Found;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;

/**
 * Made-up stories with every kind of finding in them: several bytes a letter, a character outside the basic plane, a quotation in
 * two parts, a date that is only a month, an item without one, a plugin's layer, a problem.
 */
public final class SampleStories {

    /** A plugin's layer, as {@link #bridge()} holds it. */
    public static final Layer<Note> CLOSURES = Layer.notes("org.example.closures");

    /** What the plugin says of its layer. */
    public static final LayerSpec CLOSURES_SPEC = new LayerSpec("org.example.closures", "Closures", "squiggle",
            List.of(new LayerSpec.Field("from", "From", "date"), new LayerSpec.Field("road", "Road", "text")));

    private SampleStories() {
    }

    /** Every layer is filled. */
    public static AnalyzedStory bridge() {
        Story story = bridgeStory();
        return new AnalyzedStory(story, new BridgeFindings(story.text()).all(), List.of(new Problem("caption 2", "It has no text.")));
    }

    /** Text that a caller gave, taken whole; nothing was found in it, and no date is known. */
    public static AnalyzedStory verbatim() {
        Story story = new StoryDraft("2").callerId("wire-7").verbatim(" Kein Datum.\r\n\tÖl & \"Gas\" <b>\n").toStory(source("verbatim"),
                "lines.jsonl!2");
        GivenFindings findings = GivenFindings.builder().layer(Layer.SENTENCES, List.of()).layer(Layer.EVENTS, List.of()).build();
        return new AnalyzedStory(story, findings, List.of());
    }

    /** A short story in Korean. */
    public static AnalyzedStory korean() {
        Story story = new StoryDraft("").title(Found.sure("다리 보수", "metadata")).language(Found.sure("ko", "metadata"))
                .published(Found.sure(EdtfDate.of("2031-03-05T09:00+09:00"), "metadata")).block(BlockKind.TITLE, "다리 보수")
                .block(BlockKind.PARAGRAPH, "시장은 화요일 다리를 닫는다고 말했다.").toStory(source("korean"), "다리.txt");
        Marks marks = new Marks(story.text());
        Event event = Event.builder("e1", marks.of("시장은 화요일 다리를 닫는다고 말했다.")).label("다리를 닫는다")
                .date(EdtfDate.of("2031-03-04"), Event.Basis.STATED, "t1").status(Event.Status.PLANNED).why("화요일").build();
        TimeExpression time = TimeExpression.builder("t1", marks.of("화요일"), TimeExpression.Type.DATE, "2031-03-04")
                .edtf(EdtfDate.of("2031-03-04")).zone("Asia/Seoul").why("화요일").build();
        return new AnalyzedStory(story, GivenFindings.builder().layer(Layer.TIMES, List.of(time)).layer(Layer.EVENTS, List.of(event)).build(),
                List.of());
    }

    /** All of them. */
    public static List<AnalyzedStory> all() {
        return List.of(bridge(), verbatim(), korean());
    }

    private static SourceId source(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new SourceId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Story bridgeStory() {
        return new StoryDraft("").title(Found.sure("Alder Street bridge to close 🚧 for repairs", "metadata"))
                .authors(Found.sure(List.of("Ines Calloway", "Bo Ström"), "byline")).publisher(Found.byPerson("Port Gazette", Found.sure("gazette.example", "url")))
                .published(new Found<>(EdtfDate.of("2031-03-05"), "url", 0.8)).language(Found.sure("en", "text"))
                .rights(Found.sure("© Port Gazette", "metadata")).url(Found.sure("https://gazette.example/2031/03/05/bridge", "metadata"))
                .embargo(Found.sure(EdtfDate.of("2031-03-05T18:00Z"), "metadata"))
                .block(BlockKind.TITLE, "Alder Street bridge to close 🚧 for repairs")
                .block(BlockKind.PARAGRAPH, "The Alder Street bridge will close in May, Mayor Rosa Quill said on Tuesday. "
                        + "“It is old,” Quill said, “and it is not safe.”")
                .block(BlockKind.PARAGRAPH, "An inspection report in 2029 found 14 cracks. Repairs cost about €1.25 billion. "
                        + "City Hall promised a ferry.")
                .block(BlockKind.CAPTION, "Rosa Quill at the bridge")
                .leftOut("© Port Gazette", "line 9").leftOut("Related: Ferry timetable", "footer")
                .toStory(source("bridge"), "gazette/bridge.html");
    }

    /** Finds words in a text, so that fixtures never count. */
    private record Marks(String text) {
        Span of(String words) {
            return of(words, 0);
        }

        Span of(String words, int nth) {
            int at = text.indexOf(words);
            for (int i = 0; i < nth; i++) {
                at = text.indexOf(words, at + 1);
            }
            if (at < 0) {
                throw new IllegalArgumentException("The story does not say: " + words);
            }
            return new Span(at, at + words.length());
        }
    }

    private static final class BridgeFindings {
        private final Marks in;

        BridgeFindings(String text) {
            this.in = new Marks(text);
        }

        GivenFindings all() {
            return GivenFindings.builder().layer(Layer.SENTENCES, sentences()).layer(Layer.TOKENS, tokens())
                    .layer(Layer.MENTIONS, mentions()).layer(Layer.CAST, cast()).layer(Layer.TIMES, times())
                    .layer(Layer.AMOUNTS, amounts()).layer(Layer.QUOTATIONS, quotations()).layer(Layer.EVENTS, events())
                    .layer(CLOSURES, List.of(new Note("n1", in.of("will close in May"), "Closed",
                            Map.of("road", "Alder Street", "from", "2031-05"), 0.7)))
                    .review(Layer.EVENTS, "e2", org.dateline.api.analysis.Findings.Review.ACCEPTED).build();
        }

        private List<Sentence> sentences() {
            return List.of(new Sentence(announcement()), new Sentence(quoted()), new Sentence(report()),
                    new Sentence(in.of("Repairs cost about €1.25 billion.")), new Sentence(ferry()));
        }

        private Span announcement() {
            return in.of("The Alder Street bridge will close in May, Mayor Rosa Quill said on Tuesday.");
        }

        private Span quoted() {
            return in.of("“It is old,” Quill said, “and it is not safe.”");
        }

        private Span report() {
            return in.of("An inspection report in 2029 found 14 cracks.");
        }

        private Span ferry() {
            return in.of("City Hall promised a ferry.");
        }

        private List<Token> tokens() {
            return List.of(new Token(in.of("Alder")), new Token(in.of("🚧")), new Token(in.of("repairs")));
        }

        private List<Mention> mentions() {
            return List.of(new Mention("m1", in.of("Alder Street"), Mention.PLACE, 0.75),
                    new Mention("m2", in.of("Rosa Quill"), Mention.PERSON, 0.98765),
                    new Mention("m3", in.of("Quill", 1), Mention.PERSON, 0.9), new Mention("m4", in.of("City Hall"), Mention.PLACE, 0.5));
        }

        private List<CastMember> cast() {
            return List.of(CastMember.builder("c1", Mention.PLACE, "Alder Street")
                    .link(new CastMember.Link("m1", in.of("Alder Street"), false, "named")).build(),
                    CastMember.builder("c2", Mention.PERSON, "Rosa Quill").alias("Quill").role("Mayor", in.of("Mayor"))
                            .link(new CastMember.Link("m2", in.of("Rosa Quill"), false, "full name"))
                            .link(new CastMember.Link("m3", in.of("Quill", 1), false, "family name")).confidence(0.95).build(),
                    CastMember.builder("c3", Mention.PLACE, "City Hall")
                            .link(new CastMember.Link("m4", in.of("City Hall"), true, "it promised")).build());
        }

        private List<TimeExpression> times() {
            return List.of(
                    TimeExpression.builder("t1", in.of("in May"), TimeExpression.Type.DATE, "2031-05").edtf(EdtfDate.of("2031-05"))
                            .why("The next May after publication.").confidence(0.8).build(),
                    TimeExpression.builder("t2", in.of("Tuesday"), TimeExpression.Type.DATE, "2031-03-04").edtf(EdtfDate.of("2031-03-04"))
                            .why("Tuesday before publication on Wednesday 5 March 2031.").build(),
                    TimeExpression.builder("t3", in.of("2029"), TimeExpression.Type.DATE, "2029").edtf(EdtfDate.of("2029")).build(),
                    TimeExpression.builder("t4", in.of("old"), TimeExpression.Type.DATE, "PAST_REF").confidence(0.3).build());
        }

        private List<Amount> amounts() {
            return List.of(
                    Amount.builder("a1", in.of("14 cracks"), Amount.Kind.QUANTITY).value(new BigDecimal("14")).of("cracks").build(),
                    Amount.builder("a2", in.of("about €1.25 billion"), Amount.Kind.MONEY).value(new BigDecimal("1.25E+9"))
                            .approximate(true).unit("EUR").range(null, null).equalTo("a1").confidence(0.9).build());
        }

        private List<Quotation> quotations() {
            return List.of(Quotation.builder("q1", Quotation.Kind.DIRECT).fragment(in.of("It is old,"))
                    .fragment(in.of("and it is not safe.")).speaker("Rosa Quill", in.of("Quill", 1), "c2").cue(in.of("said", 1))
                    .confidence(0.9).build());
        }

        private List<Event> events() {
            EdtfDate tuesday = EdtfDate.of("2031-03-04");
            return List.of(
                    Event.builder("e1", announcement()).date(EdtfDate.of("2031-05"), Event.Basis.STATED, "t1").status(Event.Status.PLANNED)
                            .label("Alder Street bridge closes").participant("c2").place("c1").trigger(in.of("close", 1))
                            .also(in.of("Alder Street bridge to close 🚧 for repairs")).why("“in May”: the next May.").confidence(0.55).build(),
                    Event.builder("e2", quoted()).date(tuesday, Event.Basis.STATED, "t2").status(Event.Status.SAID)
                            .label("Rosa Quill: “It is old”").participant("c2").quotation("q1").why("Said on Tuesday.").confidence(0.4).build(),
                    Event.builder("e3", report()).date(EdtfDate.of("2029"), Event.Basis.STATED, "t3").label("Inspection report finds cracks")
                            .trigger(in.of("report")).why("“in 2029”.").confidence(0.85).build(),
                    Event.builder("e4", ferry()).date(EdtfDate.of("2031-03-05"), Event.Basis.PUBLICATION, null)
                            .label("City Hall promises a ferry").participant("c3").why("Known by the story's own date.").confidence(0.5)
                            .build());
        }
    }
}
