package org.dateline.extract.internal.times;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** News sentences of our own with the expressions an editor would mark and their values. */
class TimeSentencesTest {
    private static final double LEAST_SPANS = 1.0;
    private static final double LEAST_VALUES = 1.0;

    private record Case(LocalDate published, String sentence, List<String> expected) {
    }

    @Test
    void sentencesOfOurOwnAreReadAsAnEditorWould() throws IOException {
        int expected = 0;
        int found = 0;
        int spans = 0;
        int values = 0;
        StringBuilder wrong = new StringBuilder();
        List<Case> cases = read();
        for (Case c : cases) {
            List<String> answers = answers(c);
            expected += c.expected().size();
            found += answers.size();
            for (String want : c.expected()) {
                values += answers.contains(want) ? 1 : 0;
                String words = want.substring(0, want.lastIndexOf('='));
                spans += answers.stream().anyMatch(a -> a.startsWith(words + "=")) ? 1 : 0;
            }
            if (!answers.equals(c.expected())) {
                wrong.append('\n').append(c.sentence()).append("\n   wanted ").append(c.expected()).append("\n   found  ").append(answers);
            }
        }
        double spanScore = 2.0 * spans / (expected + found);
        double valueScore = 2.0 * values / (expected + found);
        System.out.println("times: " + cases.size() + " sentences, " + expected + " expressions, spans " + rounded(spanScore) + ", values " + rounded(valueScore));
        assertTrue(spanScore >= LEAST_SPANS && valueScore >= LEAST_VALUES, () -> "spans " + spanScore + ", values " + valueScore + wrong);
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    private static List<String> answers(Case c) {
        List<String> answers = new ArrayList<>();
        for (Resolved time : EnglishTimes.find(c.sentence(), new int[] {0}, c.published(), DayOrder.Order.UNKNOWN)) {
            answers.add(c.sentence().substring(time.start(), time.end()) + "=" + time.value());
        }
        return answers;
    }

    private static List<Case> read() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                TimeSentencesTest.class.getResourceAsStream("sentences.tsv"), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split("\t", -1);
                List<String> expected = parts.length < 3 || parts[2].isBlank() ? List.of() : List.of(parts[2].strip().split(" ?; ?"));
                cases.add(new Case(LocalDate.parse(parts[0]), parts[1], expected));
            }
        }
        return cases;
    }
}
