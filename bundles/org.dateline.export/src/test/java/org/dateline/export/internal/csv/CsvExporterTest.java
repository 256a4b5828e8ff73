package org.dateline.export.internal.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Event;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.export.Exporter;
import org.dateline.api.export.OptionValues;
import org.dateline.export.internal.OneItem;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.GivenStories;
import org.junit.jupiter.api.Test;

class CsvExporterTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new CsvExporter();
    }

    private static String csv(AnalyzedStories stories, Map<String, String> options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExporter exporter = new CsvExporter();
        exporter.export(stories, OptionValues.of(exporter.options(), options), out, TaskContext.silent());
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As RFC 4180 reads it, written apart from the exporter. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    @Test
    void eachItemIsARowInOrderOfItsDate() throws Exception {
        List<List<String>> rows = rows(csv(GivenStories.ofACase(), Map.of()));
        assertEquals(List.of("date", "earliest", "latest", "basis", "status", "label", "sentence", "who", "place", "why", "story", "path",
                "published"), rows.get(0));
        assertEquals(List.of("2029", "2031-03-04", "2031-03-04", "2031-03-05", "2031-05"),
                rows.stream().skip(1).map(row -> row.get(0)).toList());
        assertEquals(List.of("2031-05", "2031-05-01T00:00:00", "2031-05-31T23:59:59", "stated", "planned", "Alder Street bridge closes",
                "The Alder Street bridge will close in May, Mayor Rosa Quill said on Tuesday.", "Rosa Quill", "Alder Street",
                "“in May”: the next May.", "Alder Street bridge to close 🚧 for repairs", "gazette/bridge.html", "2031-03-05"), rows.get(5));
    }

    @Test
    void storyByStoryWhereThatIsAskedFor() throws Exception {
        List<List<String>> rows = rows(csv(GivenStories.ofACase(), Map.of("order", "story")));
        assertEquals(List.of("2031-05", "2031-03-04", "2029", "2031-03-05", "2031-03-04"),
                rows.stream().skip(1).map(row -> row.get(0)).toList());
    }

    @Test
    void quotesSeparatorsAndLineEndsStayInTheirCell() throws Exception {
        String sentence = "He said \"no\", twice;\r\nand\nleft.";
        assertEquals(sentence, rows(csv(OneItem.said(sentence, "x"), Map.of())).get(1).get(6));
        assertTrue(csv(OneItem.said("a;b", "x"), Map.of("separator", "semicolon")).contains(";\"a;b\";"));
        assertTrue(csv(OneItem.said("a\tb", "x"), Map.of("separator", "tab")).contains("\t\"a\tb\"\t"));
    }

    @Test
    void whatASpreadsheetWouldCalculateIsText() throws Exception {
        for (String formula : List.of("=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", " =1", "＝1")) {
            assertEquals("'" + formula, rows(csv(OneItem.said("s", formula), Map.of())).get(1).get(5));
            assertEquals(formula, rows(csv(OneItem.said("s", formula), Map.of("guard", "no"))).get(1).get(5));
        }
        assertEquals("-0044", rows(csv(OneItem.dated("-0044", Event.Basis.STATED), Map.of())).get(1).get(0));
    }

    @Test
    void theByteOrderMarkStandsFirstOnlyWhereItIsAskedFor() throws Exception {
        assertTrue(csv(GivenStories.ofACase(), Map.of("bom", "yes")).startsWith("\ufeffdate,"));
        assertTrue(csv(GivenStories.ofACase(), Map.of()).startsWith("date,"));
    }

    @Test
    void anOpenEndIsAnEmptyCell() throws Exception {
        List<String> row = rows(csv(OneItem.dated("2031-03-04/..", Event.Basis.STATED), Map.of())).get(1);
        assertEquals(List.of("2031-03-04/..", "2031-03-04T00:00:00", ""), row.subList(0, 3));
    }
}
