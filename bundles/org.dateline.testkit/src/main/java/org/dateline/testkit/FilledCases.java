package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseStore.Mode;
import org.dateline.api.cases.CaseWriter;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.story.Story;

/** Cases made and filled with the sample stories, and what two of a kind share. */
abstract class FilledCases {

    /** Every layer of the sample stories. */
    protected static final List<Layer<?>> LAYERS = List.of(Layer.SENTENCES, Layer.TOKENS, Layer.MENTIONS, Layer.CAST, Layer.TIMES,
            Layer.AMOUNTS, Layer.QUOTATIONS, Layer.EVENTS, SampleStories.CLOSURES);

    static final TimelineQuery ALL = TimelineQuery.all();

    protected abstract CaseStore store();

    /** An address where no case is yet; another one each time. */
    protected abstract CaseAddress newAddress();

    OpenCase create() throws CaseException {
        return store().open(newAddress(), Mode.CREATE);
    }

    protected static void put(CaseWriter writer, AnalyzedStory story) throws CaseException {
        writer.story(story.story(), story.findings(), story.findings(), story.problems());
    }

    /** Puts the sample stories in. */
    protected static void fill(OpenCase open) throws CaseException {
        open.write(writer -> {
            for (AnalyzedStory story : SampleStories.all()) {
                put(writer, story);
            }
            writer.layerSpec(SampleStories.CLOSURES_SPEC);
        });
    }

    protected static void assertSame(AnalyzedStory expected, AnalyzedStory actual) {
        assertSame(expected.story(), actual.story());
        assertSame(expected.findings(), actual.findings());
        assertEquals(expected.problems(), actual.problems());
    }

    protected static void assertSame(Findings expected, Findings actual) {
        assertEquals(List.copyOf(expected.layers()), List.copyOf(actual.layers()));
        for (Layer<?> layer : LAYERS) {
            assertEquals(expected.of(layer), actual.of(layer), layer.id());
            assertEquals(expected.origin(layer.id()), actual.origin(layer.id()), layer.id());
            expected.of(layer).forEach(
                    f -> assertEquals(expected.review(layer.id(), f.id()), actual.review(layer.id(), f.id()), layer.id() + " " + f.id()));
        }
    }

    protected static void assertSame(Story expected, Story actual) {
        assertEquals(expected.id(), actual.id());
        assertEquals(expected.source(), actual.source());
        assertEquals(expected.path(), actual.path());
        assertEquals(expected.callerId(), actual.callerId());
        assertEquals(expected.title(), actual.title());
        assertEquals(expected.authors(), actual.authors());
        assertEquals(expected.publisher(), actual.publisher());
        assertEquals(expected.published(), actual.published());
        assertEquals(expected.language(), actual.language());
        assertEquals(expected.rights(), actual.rights());
        assertEquals(expected.url(), actual.url());
        assertEquals(expected.embargo(), actual.embargo());
        assertEquals(expected.text(), actual.text());
        assertEquals(expected.blocks(), actual.blocks());
        assertEquals(expected.leftOut(), actual.leftOut());
        assertEquals(expected.textVersion(), actual.textVersion());
    }
}
