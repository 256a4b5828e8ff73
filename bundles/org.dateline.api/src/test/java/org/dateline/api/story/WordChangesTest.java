package org.dateline.api.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.dateline.api.story.WordChanges.Change;
import org.junit.jupiter.api.Test;

class WordChangesTest {

    private static List<String> changes(String old, String now) {
        return WordChanges.between(old, now).stream().map(c -> c.before().of(old) + " > " + c.after().of(now)).toList();
    }

    @Test
    void onlyTheWordsThatDifferAreNamed() {
        assertEquals(List.of("two > three", " > badly", ", police said > "),
                changes("The fire killed two people and hurt nine, police said.", "The fire killed three people and hurt badly nine."));
    }

    @Test
    void aSentenceIsAddedOrGoneWholeWithItsOwnFullStop() {
        assertEquals(List.of(" > It rained."), changes("All is dry. The sun shines.", "All is dry. It rained. The sun shines."));
        assertEquals(List.of("It rained. > "), changes("All is dry. It rained. The sun shines.", "All is dry. The sun shines."));
        assertEquals(List.of(" > The end."), changes("All is dry.", "All is dry. The end."));
    }

    @Test
    void whiteSpaceMakesNoDifference() {
        assertEquals(List.of(), changes("One  line\nanother", "One line another "));
    }

    @Test
    void anEmptyTextIsAllAddedOrAllGone() {
        assertEquals(List.of(" > All new."), changes("", "All new."));
        assertEquals(List.of("All old. > "), changes("All old.", ""));
        assertEquals(List.of(), changes("", ""));
    }

    @Test
    void noShorterWayLeadsFromOneToTheOther() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            String[] old = words(random, 2 + random.nextInt(3));
            String[] now = words(random, 2 + random.nextInt(3));
            String before = String.join(" ", old);
            String after = String.join(" ", now);
            StringBuilder made = new StringBuilder();
            int at = 0;
            int cost = 0;
            for (Change change : WordChanges.between(before, after)) {
                made.append(' ').append(before, at, change.before().start()).append(' ').append(change.after().of(after));
                at = change.before().end();
                cost += count(change.before().of(before)) + count(change.after().of(after));
            }
            made.append(' ').append(before, at, before.length());
            assertEquals(after, String.join(" ", made.toString().strip().split("\\s+")), before + " > " + after);
            assertEquals(old.length + now.length - 2 * common(old, now), cost, before + " > " + after);
        }
    }

    @Test
    void twoTextsThatShareNothingEndInTime() {
        String one = "one ".repeat(50_000);
        String two = "two ".repeat(50_000);
        assertEquals(1, WordChanges.between(one, two).size());
        assertTrue(WordChanges.between(one + "same", two + "same").get(0).after().end() <= two.length());
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static String[] words(Random random, int alphabet) {
        String[] words = new String[1 + random.nextInt(12)];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf((char) ('a' + random.nextInt(alphabet)));
        }
        return words;
    }

    private static int common(String[] a, String[] b) {
        int[][] longest = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                longest[i][j] = a[i - 1].equals(b[j - 1]) ? longest[i - 1][j - 1] + 1 : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[a.length][b.length];
    }
}
