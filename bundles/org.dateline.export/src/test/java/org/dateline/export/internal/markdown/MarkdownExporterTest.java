package org.dateline.export.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.export.Exporter;
import org.dateline.testkit.ExporterContract;
import org.junit.jupiter.api.Test;

class MarkdownExporterTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new MarkdownExporter();
    }

    @Test
    void anItemIsADateALabelAndTheSentenceWithItsDatingWordsMarked() throws Exception {
        String text = new String(export(new MarkdownExporter(), Map.of()), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("# Bridge\n\n## 2029\n\n- **2029** Inspection report finds cracks\n\n"
                + "  > An inspection report in **2029** found 14 cracks.\n\n  “in 2029”. Story 1.\n\n## 2031\n"), text);
        assertTrue(text.contains("- **known by 5 March 2031** City Hall promises a ferry *(to check)*"), text);
        assertTrue(text.contains("- **May 2031** Alder Street bridge closes *(planned, to check)*"), text);
        assertTrue(text.contains("1. [Alder Street bridge to close 🚧 for repairs](<https://gazette.example/2031/03/05/bridge>), Port Gazette,"
                + " 5 March 2031\n2. "), text);
    }

    @Test
    void wordsOfAStoryAreNeverTakenForMarks() {
        assertEquals("\\*\\*bold\\*\\* \\_x\\_ \\`c\\` \\[a\\](b) \\<b\\> \\# \\| a\\&b", Markdown.escaped("**bold** _x_ `c` [a](b) <b> # | a&b"));
        assertEquals("\\- item", Markdown.escaped("- item"));
        assertEquals("1\\. item", Markdown.escaped("1. item"));
        assertEquals("co-operate, 3.5, well!", Markdown.escaped("co-operate,\n3.5,  well!"));
    }

    @Test
    void markedWordsKeepTheSpaceAroundThem() {
        assertEquals("It closed **in May** for good.", Markdown.marked("It closed in May for good.", new Span(10, 16)));
        assertEquals("**May**, then.", Markdown.marked("May, then.", new Span(0, 3)));
    }
}
