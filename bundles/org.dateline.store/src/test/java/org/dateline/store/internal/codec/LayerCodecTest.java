package org.dateline.store.internal.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.dateline.api.EdtfDate;
import org.dateline.api.Origin;
import org.dateline.api.Span;
import org.dateline.api.analysis.Amount;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Note;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.analysis.Token;
import org.dateline.store.internal.codec.LayerCodec.Decoded;
import org.dateline.testkit.GivenFindings;
import org.junit.jupiter.api.Test;

/** What is written is read back exactly, for a thousand made-up findings of each kind. */
class LayerCodecTest {

    private static final String[] WORDS = {"", " ", "said", "“It is”", "시장은", "İstanbul", "🚧", "\"\\\u0007\n", "\ud800", "x\u0000y", "a".repeat(500)};
    private static final String[] DATES = {"2025-07-08", "2025-05", "1953~", "2024-33", "195X", "../2025-06-24", "2025-07-08T14:30+09:00",
        "2025-07-07/2025-07-09", "-0044"};

    private final Random random = new Random(20310305);

    private <T extends Finding> void roundTrip(Layer<T> layer, IntFunction<T> made) throws IOException {
        List<T> findings = new ArrayList<>(IntStream.range(0, 1000).mapToObj(made).toList());
        GivenFindings given = GivenFindings.builder().layer(layer, findings, random.nextBoolean() ? new Origin("a.b", "2") : null)
                .review(layer, findings.get(0).id(), Review.CHANGED).review(layer, findings.get(1).id(), Review.ADDED).build();
        Decoded back = LayerCodec.decode(layer.id(), LayerCodec.encode(given, layer.id()));
        assertEquals(given.of(layer), back.findings());
        assertEquals(given.origin(layer.id()), back.origin());
        Map<String, Review> reviews = new HashMap<>(Map.of(findings.get(0).id(), Review.CHANGED));
        reviews.put(findings.get(1).id(), Review.ADDED);
        assertEquals(reviews, back.reviews());
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String orNull() {
        return random.nextBoolean() ? word() : null;
    }

    private Span span() {
        int start = random.nextInt(20_000_000);
        return new Span(start, start + random.nextInt(1000));
    }

    private Span spanOrNull() {
        return random.nextBoolean() ? span() : null;
    }

    private EdtfDate date() {
        return random.nextInt(5) == 0 ? null : EdtfDate.of(DATES[random.nextInt(DATES.length)]);
    }

    private double confidence() {
        return random.nextBoolean() ? 1 : random.nextDouble();
    }

    private BigDecimal number() {
        return random.nextBoolean() ? null : new BigDecimal(new BigInteger(90, random), random.nextInt(60) - 30);
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    @Test
    void sentencesAndTokens() throws IOException {
        roundTrip(Layer.SENTENCES, i -> new Sentence(new Span(i * 7 + random.nextInt(5), i * 7 + 5 + random.nextInt(5))));
        roundTrip(Layer.TOKENS, i -> new Token(new Span(i * 7, i * 7 + random.nextInt(20))));
    }

    @Test
    void mentionsAndNotes() throws IOException {
        roundTrip(Layer.MENTIONS, i -> new Mention("m" + i, span(), word(), confidence()));
        roundTrip(Layer.notes("org.example.x"), i -> new Note("n" + i, span(), word(), Map.of("a", word(), "b", word()), confidence()));
    }

    @Test
    void cast() throws IOException {
        roundTrip(Layer.CAST, i -> {
            CastMember.Builder member = CastMember.builder("c" + i, "PERSON", "Name " + i).alias(word() + i).confidence(confidence());
            for (int k = 0; k <= random.nextInt(3); k++) {
                member.link(new CastMember.Link(word(), span(), random.nextBoolean(), word())).role(word(), span());
            }
            return member.build();
        });
    }

    @Test
    void times() throws IOException {
        roundTrip(Layer.TIMES, i -> TimeExpression.builder("t" + i, span(), any(TimeExpression.Type.class), word()).edtf(date())
                .zone(orNull()).why(word()).confidence(confidence()).build());
    }

    @Test
    void amounts() throws IOException {
        roundTrip(Layer.AMOUNTS, i -> Amount.builder("a" + i, span(), any(Amount.Kind.class)).value(number()).range(number(), number())
                .approximate(random.nextBoolean()).unit(orNull()).of(orNull()).equalTo(orNull()).confidence(confidence()).build());
    }

    @Test
    void quotations() throws IOException {
        roundTrip(Layer.QUOTATIONS, i -> {
            Span first = span();
            return Quotation.builder("q" + i, any(Quotation.Kind.class)).fragment(first).fragment(new Span(first.end(), first.end() + 9))
                    .inside(orNull()).speaker(orNull(), spanOrNull(), orNull()).cue(spanOrNull()).confidence(confidence()).build();
        });
    }

    @Test
    void events() throws IOException {
        roundTrip(Layer.EVENTS, i -> Event.builder("e" + i, span()).date(date(), any(Event.Basis.class), orNull())
                .status(any(Event.Status.class)).label(word()).also(span()).also(span()).participant(word()).participant("c2")
                .place(orNull()).trigger(spanOrNull()).quotation(word()).why(word()).confidence(confidence()).build());
    }

    @Test
    void whatALaterVersionAddsIsPassedOver() throws IOException {
        String later = "{\"provider\":\"p\",\"mood\":{\"a\":[1,{\"b\":2}]},\"findings\":[{\"id\":\"m1\",\"shade\":[1],\"span\":[1,2],\"type\":\"ORG\"}]}";
        Decoded back = LayerCodec.decode("mentions", later.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(new Mention("m1", new Span(1, 2), "ORG", 1)), back.findings());
    }

    @Test
    void whatCannotBeIsAnErrorAndNoCrash() {
        for (String bad : List.of("", "{", "[]", "{\"findings\":[{\"span\":[5,1]}]}", "{\"findings\":[{\"span\":\"x\"}]}",
                "{\"findings\":[{\"id\":7}]}", "{\"findings\":[1,2,3]}")) {
            assertThrows(IOException.class, () -> LayerCodec.decode("mentions", bad.getBytes(StandardCharsets.UTF_8)), bad);
        }
        assertThrows(IOException.class, () -> LayerCodec.decode("tokens", "{\"findings\":[1,2,3]}".getBytes(StandardCharsets.UTF_8)));
        assertThrows(IOException.class,
                () -> LayerCodec.decode("events", "{\"findings\":[{\"date\":\"soon\"}]}".getBytes(StandardCharsets.UTF_8)));
    }
}
