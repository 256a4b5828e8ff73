package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore.Mode;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.cases.SetAside;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineItems;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.StoryId;
import org.junit.jupiter.api.Test;

/** Stories in a case: stored, replaced, removed, counted and searched. */
abstract class StoredStoriesContract extends FilledCases {

    @Test
    protected void storiesComeBackWholeAndInOrderAlsoAfterReopening() throws Exception {
        CaseAddress address = newAddress();
        try (OpenCase open = store().open(address, Mode.CREATE)) {
            fill(open);
        }
        try (OpenCase open = store().open(address, Mode.WRITE); CaseView view = open.view()) {
            List<AnalyzedStory> actual = stories(view);
            List<AnalyzedStory> expected = SampleStories.all();
            assertEquals(expected.size(), actual.size());
            for (int i = 0; i < expected.size(); i++) {
                assertSame(expected.get(i), actual.get(i));
                AnalyzedStory alone = view.story(expected.get(i).story().id());
                assertNotNull(alone);
                assertSame(expected.get(i), alone);
            }
            assertEquals(Map.of(SampleStories.CLOSURES_SPEC.id(), SampleStories.CLOSURES_SPEC), view.layerSpecs());
        }
    }

    @Test
    protected void whatIsNotThereIsNull() throws Exception {
        try (OpenCase open = create(); CaseView view = open.view()) {
            assertNull(view.story(new StoryId("nowhere")));
            assertNull(view.found(new StoryId("nowhere")));
            assertFalse(view.stories().hasNext());
            assertEquals(new TimelineItems(List.of(), List.of(), 0), view.timeline(ALL));
        }
    }

    @Test
    protected void whatWasFoundIsKeptBesideWhatWasCorrected() throws Exception {
        AnalyzedStory story = SampleStories.bridge();
        Event changed = story.findings().of(Layer.EVENTS).get(0).toBuilder().label("The bridge closes").build();
        GivenFindings corrected = GivenFindings.builder(story.findings(), LAYERS)
                .layer(Layer.EVENTS, List.of(changed), story.findings().origin("events")).review(Layer.EVENTS, "e1", Review.CHANGED).build();
        try (OpenCase open = create()) {
            open.write(writer -> writer.story(story.story(), story.findings(), corrected, story.problems()));
            try (CaseView view = open.view()) {
                AnalyzedStory shown = view.story(story.story().id());
                assertNotNull(shown);
                assertSame(corrected, shown.findings());
                Findings found = view.found(story.story().id());
                assertNotNull(found);
                assertSame(story.findings(), found);
                TimelineItem item = view.timeline(ALL).items().get(0);
                assertEquals("The bridge closes", item.label());
                assertEquals(Review.CHANGED, item.review());
                assertFalse(item.toCheck());
            }
        }
    }

    @Test
    protected void aStoryStoredAgainKeepsItsPlaceAndIsThereOnce() throws Exception {
        try (OpenCase open = create()) {
            fill(open);
            open.write(writer -> put(writer, SampleStories.bridge()));
            try (CaseView view = open.view()) {
                assertEquals(SampleStories.all().stream().map(s -> s.story().id()).toList(),
                        view.summaries().stream().map(StorySummary::id).toList());
                assertEquals(5, view.timeline(ALL).total());
                assertEquals(1, view.search("ferry", 10).size());
            }
        }
    }

    @Test
    protected void aRemovedStoryIsGoneFromTimelineAndSearch() throws Exception {
        try (OpenCase open = create()) {
            fill(open);
            open.write(writer -> writer.removeStory(SampleStories.bridge().story().id()));
            try (CaseView view = open.view()) {
                assertEquals(2, view.summaries().size());
                assertEquals(1, view.timeline(ALL).total());
                assertEquals(List.of(), view.search("ferry", 10));
            }
            open.write(writer -> writer.removeStory(new StoryId("nowhere")));
            assertEquals(List.of(), open.integrity());
        }
    }

    @Test
    protected void aViewShowsTheCaseAsItWasWhenItWasTaken() throws Exception {
        try (OpenCase open = create()) {
            open.write(writer -> put(writer, SampleStories.bridge()));
            try (CaseView before = open.view()) {
                long revision = before.revision();
                long next = open.write(writer -> put(writer, SampleStories.korean()));
                assertTrue(next > revision);
                assertEquals(1, before.summaries().size());
                assertEquals(4, before.timeline(ALL).total());
                try (CaseView after = open.view()) {
                    assertEquals(next, after.revision());
                    assertEquals(2, after.summaries().size());
                }
                assertEquals(revision, before.revision());
            }
        }
    }

    @Test
    protected void aWriteThatFailsLeavesNothingAndTheNextOneWorks() throws Exception {
        try (OpenCase open = create()) {
            fill(open);
            long revision = revision(open);
            assertThrows(IllegalStateException.class, () -> open.write(writer -> {
                writer.removeStory(SampleStories.bridge().story().id());
                throw new IllegalStateException("on purpose");
            }));
            assertThrows(CaseException.class, () -> open.write(writer -> {
                writer.removeStory(SampleStories.bridge().story().id());
                throw new CaseException("on purpose");
            }));
            assertEquals(revision, revision(open));
            open.write(writer -> writer.removeStory(SampleStories.korean().story().id()));
            try (CaseView view = open.view()) {
                assertEquals(2, view.summaries().size());
            }
        }
    }

    @Test
    protected void lookingForASourceInsideAWriteChangesNoRevision() throws Exception {
        SourceId source = SampleStories.bridge().story().source();
        try (OpenCase open = create()) {
            long first = open.write(writer -> writer.sourceDone(source, "a.txt"));
            long second = open.write(writer -> {
                assertTrue(writer.hasSource(source, "a.txt"));
                assertFalse(writer.hasSource(source, "b.txt"));
                assertFalse(writer.hasSource(new SourceId("other"), "a.txt"));
            });
            assertEquals(first, second);
        }
    }

    private static long revision(OpenCase open) throws CaseException {
        try (CaseView view = open.view()) {
            return view.revision();
        }
    }

    @Test
    protected void summariesCountItemsDoubtsAndProblems() throws Exception {
        try (OpenCase open = create()) {
            fill(open);
            try (CaseView view = open.view()) {
                StorySummary bridge = view.summaries().get(0);
                assertEquals(4, bridge.items());
                assertEquals(2, bridge.toCheck(), "Two of three unsure ones: one was accepted");
                assertEquals(1, bridge.problems());
                assertEquals("en", bridge.language());
                assertEquals("und", view.summaries().get(1).language());
                assertNull(view.summaries().get(1).published());
            }
        }
    }

    @Test
    protected void anInputSetAsideTwiceIsListedOnceWithTheLastReason() throws Exception {
        SetAside last = new SetAside("b.bin", "Not text.", Instant.parse("2031-03-06T10:00:00Z"));
        try (OpenCase open = create()) {
            open.write(writer -> {
                writer.setAside(new SetAside("b.bin", "Empty.", Instant.EPOCH));
                writer.setAside(new SetAside("a.bin", "Empty.", Instant.EPOCH));
                writer.setAside(last);
            });
            try (CaseView view = open.view()) {
                assertEquals(Set.of(last, new SetAside("a.bin", "Empty.", Instant.EPOCH)), Set.copyOf(view.setAside()));
                assertEquals(2, view.setAside().size());
            }
        }
    }

    @Test
    protected void searchFindsAllTheWordsPhrasesAccentsAndKorean() throws Exception {
        try (OpenCase open = create()) {
            fill(open);
            try (CaseView view = open.view()) {
                assertEquals(1, view.search("BRIDGE mayor", 10).size());
                assertEquals(0, view.search("bridge nonsense", 10).size());
                assertEquals(1, view.search("\"inspection report\"", 10).size());
                assertEquals(0, view.search("\"report inspection\"", 10).size());
                assertEquals(1, view.search("ol gas", 10).size(), "Öl is found without its dots");
                assertEquals(1, view.search("시장", 10).size(), "A noun is found with its particle on");
                assertEquals(List.of(), view.search("  \"\" ? ", 10));
                assertEquals(List.of(), view.search("bridge", 0));
                String text = SampleStories.bridge().story().text();
                var hit = view.search("cracks inspection", 10).get(0);
                assertTrue(Set.of("cracks", "inspection").contains(hit.place().of(text)));
                assertEquals(List.of("inspection", "cracks"), hit.marks().stream().map(mark -> mark.of(hit.snippet())).toList());
            }
        }
    }

    private static List<AnalyzedStory> stories(CaseView view) {
        List<AnalyzedStory> all = new ArrayList<>();
        try (Cursor<AnalyzedStory> cursor = view.stories()) {
            cursor.forEachRemaining(all::add);
        }
        return all;
    }
}
