package org.dateline.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.MemberRef;

/** Stories put together by a test; it counts the cursors that were taken and not closed. */
public final class GivenStories implements AnalyzedStories {

    private final String title;
    private final List<AnalyzedStory> stories;
    private final List<CaseMember> cast;
    private final AtomicInteger open = new AtomicInteger();

    public GivenStories(String title, List<AnalyzedStory> stories, List<CaseMember> cast) {
        this.title = title;
        this.stories = List.copyOf(stories);
        this.cast = List.copyOf(cast);
    }

    /** The sample stories as they pass by in {@code analyze}: no case, no cast across them. */
    public static GivenStories passingBy() {
        return new GivenStories("", SampleStories.all(), List.of());
    }

    /** The sample stories as a case. */
    public static GivenStories ofACase() {
        MemberRef mayor = new MemberRef(SampleStories.bridge().story().id(), "c2");
        CaseMember quill = new CaseMember(mayor.toString(), "PERSON", "Rosa Quill", List.of("Quill"), List.of("Mayor"), List.of(mayor),
                List.of(), 2);
        return new GivenStories("Bridge", SampleStories.all(), List.of(quill));
    }

    /** How many cursors were taken and not closed. */
    public int openCursors() {
        return open.get();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Cursor<AnalyzedStory> stories() {
        open.incrementAndGet();
        Cursor<AnalyzedStory> all = Cursor.of(stories);
        return new Cursor<>() {
            private boolean closed;

            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public AnalyzedStory next() {
                return all.next();
            }

            @Override
            public void close() {
                if (!closed) {
                    closed = true;
                    open.decrementAndGet();
                }
            }
        };
    }

    @Override
    public List<CaseMember> cast() {
        return cast;
    }

    @Override
    public List<Disagreement> disagreements() {
        return List.of();
    }

    @Override
    public Map<String, LayerSpec> layerSpecs() {
        return Map.of(SampleStories.CLOSURES_SPEC.id(), SampleStories.CLOSURES_SPEC);
    }
}
