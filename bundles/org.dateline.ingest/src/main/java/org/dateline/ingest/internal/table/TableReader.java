package org.dateline.ingest.internal.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.encoding.Bytes;
import org.dateline.ingest.internal.encoding.TextDecoder;
import org.dateline.ingest.internal.table.Columns.Role;
import org.dateline.ingest.internal.wire.Item;
import org.osgi.service.component.annotations.Component;

/**
 * Reads tables (CSV, TSV) whose rows are stories. What a column holds is told by the person ({@link Source#columns()}) or by its
 * heading. Row by row: a table of any length takes no more memory than its longest row, once it is longer than a few megabytes; it
 * is then taken for UTF-8.
 */
@Component
@ReaderInfo(id = "dateline.table", label = "Tables of stories (CSV, TSV)", fills = {"reader:text/csv", "reader:text/tab-separated-values"})
public final class TableReader implements StoryReader {

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "psv");
    private static final Set<String> TYPES = Set.of("text/csv", "application/csv", "text/tab-separated-values");
    private static final long SMALL = 8 << 20;

    @Override
    public Match probe(SourceHead head) {
        boolean named = ENDINGS.contains(head.ending()) || head.declaredType() != null && TYPES.contains(head.declaredType());
        return named && Bytes.looksLikeText(head.bytes()) ? Match.YES : Match.NO;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        try (Rows rows = new Rows(text(source))) {
            List<String> headings = rows.next();
            Columns columns = headings == null ? Columns.of(List.of(), source.columns()) : Columns.of(headings, source.columns());
            if (headings == null || !columns.hasText()) {
                throw new PluginException(unknown(headings));
            }
            int number = 1;
            Set<String> parts = new HashSet<>();
            for (List<String> row = rows.next(); row != null && !context.cancelled(); row = rows.next()) {
                number++;
                story(columns, row, number, parts, source, out, context);
            }
        }
    }

    private static void story(Columns columns, List<String> row, int number, Set<String> parts, Source source, StorySink out,
            TaskContext context) throws IOException {
        Item item = columns.item(row);
        if (item.hasText()) {
            String id = columns.cell(row, Role.ID);
            boolean named = !id.isEmpty() && parts.add(id);
            // An id stays with its story; the number of a row does not.
            StoryDraft draft = item.draft(named ? "id " + id : Integer.toString(number));
            out.story(draft.callerId(named ? id : null));
        } else if (row.size() > 1) {
            context.warn(source.name() + ", row " + number, "This row has no title and no text.");
        }
    }

    private static Reader text(Source source) throws IOException, PluginException {
        if (source.size() <= SMALL) {
            return new StringReader(TextDecoder.decode(Bytes.ofText(source), null));
        }
        Reader reader = new InputStreamReader(source.open(), StandardCharsets.UTF_8);
        return new MarkSkipping(reader);
    }

    private static String unknown(@org.jspecify.annotations.Nullable List<String> headings) {
        return headings == null ? "This table is empty." : "No column of this table is known to hold the text of a story. Its columns are: "
                + String.join(", ", headings.stream().limit(30).map(each -> each.length() <= 40 ? each : each.substring(0, 39) + "…").toList())
                + ". Say which one does: text=NAME, and title=NAME, published=NAME, author=NAME where there are such.";
    }
}
