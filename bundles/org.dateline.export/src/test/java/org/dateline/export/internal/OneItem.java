package org.dateline.export.internal;

import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Found;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.StoryDraft;
import org.dateline.testkit.GivenFindings;
import org.dateline.testkit.GivenStories;

/** A story of one sentence with one item, for what each format makes of it. */
public final class OneItem {

    private OneItem() {
    }

    public static GivenStories dated(String edtf, Event.Basis basis) {
        return of("A title", "Something happened.", "It happened", edtf, basis);
    }

    public static GivenStories said(String sentence, String label) {
        return of("A title", sentence, label, "2031-03-04", Event.Basis.STATED);
    }

    /** @param edtf empty for none */
    public static GivenStories of(String title, String sentence, String label, String edtf, Event.Basis basis) {
        var story = new StoryDraft("").title(Found.sure(title, "metadata")).url(Found.sure("javascript:alert(1)", "metadata"))
                .block(BlockKind.PARAGRAPH, sentence).toStory(new SourceId("0123456789abcdef"), "a.txt");
        Event event = Event.builder("e1", new Span(0, story.text().length())).label(label)
                .date(edtf.isEmpty() ? null : EdtfDate.of(edtf), basis, null).build();
        return new GivenStories("Case", List.of(new AnalyzedStory(story, GivenFindings.builder().layer(Layer.EVENTS, List.of(event)).build(),
                List.of())), List.of());
    }
}
