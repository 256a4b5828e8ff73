package org.dateline.extract.internal.duplicates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.dateline.api.TaskContext;
import org.dateline.api.cases.StoryGrouper.Likeness;
import org.dateline.api.cases.StoryGrouper.Print;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.dateline.api.story.StoryId;
import org.junit.jupiter.api.Test;

class TextGrouperTest {

    private static final String WIRE = """
            A cargo ship ran aground off Kelso Island early on Tuesday, the coast guard said. All nineteen sailors were taken off by two
            helicopters before noon. The ship, the Northern Star, was on its way from Leith to Bergen with timber when its engine failed.
            Harbour master Ruth Lindqvist told reporters that no oil had been seen in the water. A tug from Aberdeen is expected to try
            to pull the ship free at high tide on Wednesday. The island was last in the news in 1998, when a trawler sank there.
            """;
    private static final String OTHER = """
            The council of Aberdeen voted on Monday to close four of its libraries from April. Councillor Dan Whitmore said that the city
            had no choice after its grant was cut by a tenth. Readers who had gathered outside the town house booed as the result was
            read out. A petition against the plan has been signed by eleven thousand people. The libraries in Torry and Mastrick stay.
            """;

    private final TextGrouper grouper = new TextGrouper();

    private Print print(String id, String text) {
        Story story = new StoryDraft("").verbatim(text).toStory(new SourceId(id), id);
        return new Print(story.id(), grouper.print(story));
    }

    private List<Likeness> group(List<Print> prints) {
        List<Likeness> all = new ArrayList<>();
        grouper.group(prints, all::add, TaskContext.silent());
        return all;
    }

    private boolean areOne(String one, String other) {
        return !group(List.of(print("one", one), print("other", other))).isEmpty();
    }

    @Test
    void wireCopyWithAnotherHeadlineAndEndIsOneText() {
        assertTrue(areOne("Crew saved from stranded freighter\n" + WIRE, "Nineteen rescued\n"
                + WIRE.substring(0, WIRE.indexOf("The island was last")) + "Our reporter adds that the beach is closed."));
    }

    @Test
    void aLongerVersionOfAStoryIsOneTextWithIt() {
        assertTrue(areOne(WIRE, WIRE.replace("nineteen", "twenty") + OTHER));
    }

    @Test
    void twoStoriesAboutTheSameAreTwoTexts() {
        assertEquals(false, areOne(WIRE, "A freighter with nineteen sailors is stuck on rocks at Kelso Island. Its engine had failed in the"
                + " night, said the coast guard, which sent two helicopters. Nobody was hurt. Ruth Lindqvist, the harbour master, saw no"
                + " oil. The Northern Star carries timber."));
        assertEquals(false, areOne(WIRE, OTHER));
    }

    @Test
    void aShortNoteInALongDigestIsNotThatDigest() {
        String note = "The bridge at Torry is closed until Friday for repairs, the council said on Monday.";
        assertEquals(false, areOne(note, note + " " + WIRE + OTHER));
    }

    @Test
    void textsWithoutSpacesAreCompared() {
        String text = "货轮星期二清晨在凯尔索岛附近搁浅，海岸警卫队说，十九名船员中午前全部获救。港务局长说水中没有发现油污。";
        assertTrue(areOne(text, text.replace("十九", "二十")));
    }

    @Test
    void emptyStoriesAreNotOneText() {
        assertEquals(false, areOne("", ""));
        assertEquals(false, areOne("—", "…"));
        assertTrue(areOne("Sign in.", "SIGN IN"));
    }

    @Test
    void theOrderOfTheStoriesChangesNothing() {
        List<Print> prints = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder(i % 3 == 0 ? WIRE : i % 3 == 1 ? OTHER : "");
            for (int w = 0; w < 5 + i % 7 * 5; w++) {
                text.append(" word").append(random.nextInt(500));
            }
            prints.add(print("s" + i, text.toString()));
        }
        List<Likeness> first = group(prints);
        assertTrue(first.size() > 20, first.size() + " likenesses");
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(prints, random);
            assertEquals(first, group(prints));
        }
    }

    @Test
    void aThousandStoriesOfOneFormAreReachedWithoutComparingAllPairs() {
        List<Print> prints = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            prints.add(print("s" + i, WIRE + " Number " + i));
        }
        assertEquals(999, group(prints).size());
    }

    @Test
    void aPrintFromSomewhereElseIsPassedOver() {
        assertEquals(List.of(), group(List.of(new Print(new StoryId("a"), new byte[] {1}), new Print(new StoryId("b"), new byte[] {1}))));
    }

    @Test
    void theResemblanceIsAboutTheSharedRunsOfWords() {
        Random random = new Random(5);
        for (int shared : new int[] {100, 300, 500}) {
            StringBuilder one = new StringBuilder();
            StringBuilder other = new StringBuilder();
            for (int i = 0; i < 600; i++) {
                String word = "w" + random.nextInt() + " ";
                one.append(word);
                other.append(i < shared ? word : "v" + random.nextInt() + " ");
            }
            double expected = shared / (1200.0 - shared);
            assertEquals(expected, MinHash.resemblance(MinHash.bins(MinHash.of(one)), MinHash.bins(MinHash.of(other))), 0.1);
        }
        assertArrayEquals(MinHash.of("The Same, text!"), MinHash.of("the same\n\ntext"));
    }
}
