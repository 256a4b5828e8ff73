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
import org.dateline.api.cases.Anchor;
import org.dateline.api.cases.Arrival;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseStore.Mode;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.CaseWriter;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.MemberRef;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.cases.SetAside;
import org.dateline.api.cases.StoryGroup;
import org.dateline.api.cases.StoryGrouper;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineItems;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.cases.Watched;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.junit.jupiter.api.Test;

/** What every store of cases keeps. Extend it, say how yours is made and where a case may be, run it. */
public abstract class CaseStoreContract {

    /** Every layer of the sample stories. */
    protected static final List<Layer<?>> LAYERS = List.of(Layer.SENTENCES, Layer.TOKENS, Layer.MENTIONS, Layer.CAST, Layer.TIMES,
            Layer.AMOUNTS, Layer.QUOTATIONS, Layer.EVENTS, SampleStories.CLOSURES);

    private static final TimelineQuery ALL = TimelineQuery.all();

    protected abstract CaseStore store();

    /** An address where no case is yet; another one each time. */
    protected abstract CaseAddress newAddress();

    private OpenCase create() throws CaseException {
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

    private static List<AnalyzedStory> stories(CaseView view) {
        List<AnalyzedStory> all = new ArrayList<>();
        try (Cursor<AnalyzedStory> cursor = view.stories()) {
            cursor.forEachRemaining(all::add);
        }
        return all;
    }

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
    protected void theTimelineIsInOrderOfDatesAndSaysWhatEachItemIs() throws Exception {
        try (OpenCase open = create()) {
            fill(open);
            try (CaseView view = open.view()) {
                TimelineItems all = view.timeline(ALL);
                assertEquals(List.of("2029", "2031-03-04", "2031-03-04", "2031-03-05", "2031-05"),
                        all.items().stream().map(item -> String.valueOf(item.date())).toList());
                assertEquals(TimelineItem.Kind.DOCUMENT, all.items().get(0).kind());
                assertEquals(TimelineItem.Kind.QUOTE, all.items().get(1).kind());
                TimelineItem closing = all.items().get(4);
                assertEquals(TimelineItem.Kind.EVENT, closing.kind());
                assertEquals(List.of(new MemberRef(closing.ref().story(), "c2").toString()), closing.members());
                assertEquals(new MemberRef(closing.ref().story(), "c1").toString(), closing.place());
                assertTrue(closing.toCheck());
                assertEquals(List.of(1, 2, 1, 1), all.bins().stream().map(TimelineItems.Bin::items).toList());
                assertEquals(List.of(1, 0, 0, 1), all.bins().stream().map(TimelineItems.Bin::vague).toList());
            }
        }
    }

    @Test
    protected void theTimelineIsNarrowedByTimeStoryAndMember() throws Exception {
        StoryId bridge = SampleStories.bridge().story().id();
        try (OpenCase open = create()) {
            fill(open);
            try (CaseView view = open.view()) {
                var march = java.time.LocalDateTime.of(2031, 3, 4, 0, 0);
                assertEquals(3, view.timeline(new TimelineQuery(march, march.plusDays(2), Set.of(), Set.of(), 100)).total());
                assertEquals(4, view.timeline(new TimelineQuery(null, null, Set.of(bridge), Set.of(), 100)).total());
                String quill = new MemberRef(bridge, "c2").toString();
                assertEquals(2, view.timeline(new TimelineQuery(null, null, Set.of(), Set.of(quill), 100)).total());
                TimelineItems few = view.timeline(new TimelineQuery(null, null, Set.of(), Set.of(), 2));
                assertEquals(2, few.items().size());
                assertEquals(5, few.total());
                assertEquals(4, few.bins().size());
            }
        }
    }

    @Test
    protected void theCastOfTheCaseNamesTheMembersOfItsItems() throws Exception {
        StoryId bridge = SampleStories.bridge().story().id();
        MemberRef ref = new MemberRef(bridge, "c2");
        CaseMember quill = new CaseMember("quill", "PERSON", "Rosa Quill", List.of("Quill"), List.of("Mayor"), List.of(ref),
                List.of("same name"), 7);
        CaseMember other = new CaseMember("other", "PERSON", "Someone", List.of(), List.of(), List.of(new MemberRef(bridge, "c1")),
                List.of(), 1);
        try (OpenCase open = create()) {
            fill(open);
            open.write(writer -> writer.cast(List.of(other, quill)));
            try (CaseView view = open.view()) {
                assertEquals(Set.of(other, quill), Set.copyOf(view.cast()));
                TimelineItems his = view.timeline(new TimelineQuery(null, null, Set.of(), Set.of("quill"), 100));
                assertEquals(2, his.total());
                assertEquals(List.of("quill"), his.items().get(0).members());
            }
            CaseMember both = new CaseMember("other", "PERSON", "Someone", List.of(), List.of(),
                    List.of(new MemberRef(bridge, "c1"), ref), List.of("a person said so"), 8);
            open.write(writer -> writer.cast(List.of(both)));
            try (CaseView view = open.view()) {
                assertEquals(List.of(both), view.cast());
                assertEquals(List.of("other"), view.timeline(new TimelineQuery(null, null, Set.of(), Set.of("other"), 1)).items().get(0)
                        .members());
            }
        }
    }

    @Test
    protected void disagreementsMarkTheirItems() throws Exception {
        FindingRef one = new FindingRef(SampleStories.bridge().story().id(), "events", "e1");
        FindingRef two = new FindingRef(SampleStories.korean().story().id(), "events", "e1");
        Disagreement dates = new Disagreement("dates", "Two dates for one closure.", List.of(one, two));
        try (OpenCase open = create()) {
            fill(open);
            open.write(writer -> writer.disagreements(List.of(dates)));
            try (CaseView view = open.view()) {
                assertEquals(List.of(dates), view.disagreements());
                assertEquals(Set.of(one, two), Set.copyOf(view.timeline(ALL).items().stream().filter(TimelineItem::clash)
                        .map(TimelineItem::ref).toList()));
            }
            open.write(writer -> writer.disagreements(List.of()));
            try (CaseView view = open.view()) {
                assertTrue(view.timeline(ALL).items().stream().noneMatch(TimelineItem::clash));
            }
        }
    }

    @Test
    protected void groupsPrintsAndPlacesComeBackAndAReplacedStoryIsOffTheTimeline() throws Exception {
        StoryId bridge = SampleStories.bridge().story().id();
        StoryId korean = SampleStories.korean().story().id();
        StoryGroup group = new StoryGroup(List.of(new StoryGroup.Version(bridge, 0, true), new StoryGroup.Version(korean, 0.5, false)));
        try (OpenCase open = create()) {
            fill(open);
            open.write(writer -> {
                writer.arrived(bridge, "/in/a.mbox", "!3");
                writer.print(new StoryGrouper.Print(bridge, new byte[] {1, 2}), "one/1");
                writer.print(new StoryGrouper.Print(korean, new byte[] {3}), "two/1");
                writer.groups(List.of(group));
            });
            try (CaseView view = open.view()) {
                assertEquals(List.of(group), view.groups());
                assertEquals(List.of(new Arrival(bridge, "/in/a.mbox", "!3", SampleStories.bridge().story().published().value(),
                        SampleStories.bridge().story().textVersion())), view.arrivals("/in/a.mbox"));
                assertEquals(SampleStories.all().size(), view.arrivals(null).size());
                try (Cursor<StoryGrouper.Print> prints = view.prints("one/1")) {
                    assertEquals(bridge, prints.next().story());
                    assertFalse(prints.hasNext());
                }
                assertTrue(view.timeline(ALL).items().stream().noneMatch(item -> item.ref().story().equals(bridge)));
                assertEquals(4, view.timeline(new TimelineQuery(null, null, Set.of(bridge), Set.of(), 100)).total());
            }
            open.write(writer -> writer.removeStory(korean));
            try (CaseView view = open.view()) {
                assertEquals(List.of(), view.groups());
            }
        }
    }

    @Test
    protected void whatIsWatchedIsRememberedUntilItIsForgotten() throws Exception {
        CaseAddress address = newAddress();
        Watched folder = new Watched(Watched.Kind.FOLDER, "/in", true);
        Watched feed = new Watched(Watched.Kind.ADDRESS, "https://example.org/feed", true);
        try (OpenCase open = store().open(address, Mode.CREATE)) {
            open.write(writer -> {
                writer.watched(feed);
                writer.watched(folder);
                writer.watched(folder.turned(false));
            });
        }
        try (OpenCase open = store().open(address, Mode.WRITE)) {
            try (CaseView view = open.view()) {
                assertEquals(List.of(folder.turned(false), feed), view.watched());
            }
            open.write(writer -> writer.unwatched("/in"));
            try (CaseView view = open.view()) {
                assertEquals(List.of(feed), view.watched());
            }
        }
    }

    @Test
    protected void correctionsStayInOrderAndTakeTheirNewState() throws Exception {
        StoryId story = SampleStories.bridge().story().id();
        Anchor anchor = Anchor.of(SampleStories.bridge().story().text(), SampleStories.bridge().findings().of(Layer.EVENTS).get(0).span());
        Correction first = new Correction("k1", "Bo", Instant.parse("2031-03-06T10:15:30.123456Z"), story, "events", anchor,
                Correction.Action.CHANGE, Map.of("date", "2031-05"), Map.of("date", "2031-06"), "She corrected herself",
                Correction.State.DONE);
        Correction second = new Correction("k2", "", Instant.parse("2031-03-06T10:16:00Z"), story, "cast", null, Correction.Action.JOIN,
                Map.of(), Map.of("story", "x", "castName", "Rosa Quill"), "", Correction.State.DONE);
        try (OpenCase open = create()) {
            open.write(writer -> {
                writer.correction(first);
                writer.correction(second);
                writer.lost(story, List.of("k2"));
            });
            open.write(writer -> writer.correction(first.in(Correction.State.UNDONE)));
            try (CaseView view = open.view()) {
                assertEquals(List.of(first.in(Correction.State.UNDONE), second), view.corrections());
                assertEquals(List.of(second), view.lost());
            }
            open.write(writer -> writer.lost(story, List.of()));
            try (CaseView view = open.view()) {
                assertEquals(List.of(), view.lost());
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

    @Test
    protected void onlyACaseThatIsThereCanBeOpened() {
        CaseAddress nowhere = newAddress();
        assertThrows(CaseException.class, () -> store().open(nowhere, Mode.READ));
        assertThrows(CaseException.class, () -> store().open(nowhere, Mode.WRITE));
    }

    @Test
    protected void aSecondOneToOpenItReadsAndIsToldSo() throws Exception {
        CaseAddress address = newAddress();
        try (OpenCase first = store().open(address, Mode.CREATE)) {
            fill(first);
            assertNull(first.readOnly());
            try (OpenCase second = store().open(address, Mode.WRITE)) {
                assertNotNull(second.readOnly());
                try (CaseView view = second.view()) {
                    assertEquals(3, view.summaries().size());
                }
                assertThrows(CaseException.class, () -> second.write(writer -> put(writer, SampleStories.bridge())));
            }
            first.write(writer -> writer.removeStory(SampleStories.bridge().story().id()));
        }
        try (OpenCase again = store().open(address, Mode.WRITE)) {
            assertNull(again.readOnly(), "Who closes it gives it free");
        }
    }

    @Test
    protected void aCaseOpenedForReadingCannotBeChanged() throws Exception {
        CaseAddress address = newAddress();
        try (OpenCase open = store().open(address, Mode.CREATE)) {
            fill(open);
        }
        try (OpenCase open = store().open(address, Mode.READ); CaseView view = open.view()) {
            assertNotNull(open.readOnly());
            assertEquals(3, view.summaries().size());
            assertThrows(CaseException.class, () -> open.write(writer -> put(writer, SampleStories.bridge())));
        }
    }

    @Test
    protected void aSoundCaseHasNothingWrong() throws Exception {
        try (OpenCase open = create()) {
            fill(open);
            assertEquals(List.of(), open.integrity());
        }
    }

    @Test
    protected void aClosedCaseGivesNoViewAndTakesNoWrite() throws Exception {
        OpenCase open = create();
        open.close();
        open.close();
        assertThrows(CaseException.class, open::view);
        assertThrows(CaseException.class, () -> open.write(writer -> put(writer, SampleStories.bridge())));
    }
}
