package org.dateline.store.internal.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.dateline.api.Span;
import org.dateline.api.analysis.Finding;

/**
 * Sentences and tokens, of which a story has thousands: a flat array {@code gap, length, gap, length ...}, each gap counted from
 * the end of the one before (negative where they overlap).
 */
final class SpanForm<T extends Finding> implements Form<T> {

    private final Function<Span, T> made;

    SpanForm(Function<Span, T> made) {
        this.made = made;
    }

    @Override
    public void write(JsonOut out, T finding) throws IOException {
        out.span(finding.span());
    }

    @Override
    public T read(JsonIn in) throws IOException {
        return made.apply(in.span());
    }

    @Override
    public void writeAll(JsonOut out, List<T> findings) throws IOException {
        int[] last = {0};
        out.array("findings", findings, finding -> {
            out.number(finding.span().start() - last[0]);
            out.number(finding.span().length());
            last[0] = finding.span().end();
        });
    }

    @Override
    public List<T> readAll(JsonIn in) throws IOException {
        List<Integer> numbers = in.array(JsonIn::number);
        if (numbers.size() % 2 != 0) {
            throw new IOException("A gap without a length");
        }
        List<T> findings = new ArrayList<>(numbers.size() / 2);
        int last = 0;
        for (int i = 0; i < numbers.size(); i += 2) {
            int start = last + numbers.get(i);
            last = start + numbers.get(i + 1);
            findings.add(made.apply(new Span(start, last)));
        }
        return findings;
    }
}
