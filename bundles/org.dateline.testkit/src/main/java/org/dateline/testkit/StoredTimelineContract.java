package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.dateline.api.cases.Arrival;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.MemberRef;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.cases.StoryGroup;
import org.dateline.api.cases.StoryGrouper;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineItems;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.story.StoryId;
import org.junit.jupiter.api.Test;

/** The timeline of a case, and what is said across its stories: cast, disagreements, groups. */
abstract class StoredTimelineContract extends StoredStoriesContract {

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
}
