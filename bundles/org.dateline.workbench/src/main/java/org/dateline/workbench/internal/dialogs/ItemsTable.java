package org.dateline.workbench.internal.dialogs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.dateline.api.analysis.Event;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.story.StoryId;
import org.dateline.ui.api.DateWords;
import org.dateline.ui.api.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The timeline as a table, for whoever reads rather than looks. */
public final class ItemsTable {

    private static final String[] COLUMNS = {"date", "exact", "kind", "who", "item", "story", "check"};
    private static final int[] WIDTHS = {150, 130, 80, 150, 340, 220, 80};

    /** A row of texts, and what it selects. */
    public record Row(FindingRef ref, String[] texts) {
    }

    private ItemsTable() {
    }

    /** Off the UI thread. */
    public static List<Row> load(CaseView view, Messages words, Locale language) {
        Map<String, String> names = new HashMap<>();
        view.cast().forEach(m -> names.put(m.id(), m.name()));
        Map<StoryId, String> headlines = new HashMap<>();
        for (StorySummary story : view.summaries()) {
            headlines.put(story.id(), story.headline());
        }
        List<Row> rows = new ArrayList<>();
        for (TimelineItem item : view.timeline(TimelineQuery.all()).items()) {
            String who = String.join(", ", item.members().stream().map(m -> names.getOrDefault(m, "")).toList());
            rows.add(new Row(item.ref(), new String[] {item.date() == null ? "" : DateWords.of(item.date(), language),
                exactness(item, words), words.get("kind." + item.kind().name().toLowerCase(Locale.ROOT)), who, item.label(),
                headlines.getOrDefault(item.ref().story(), ""), item.toCheck() ? words.get("table.toCheck") : ""}));
        }
        return rows;
    }

    private static String exactness(TimelineItem item, Messages words) {
        if (item.date() == null) {
            return words.get("exact.none");
        }
        return words.get(item.basis() == Event.Basis.PUBLICATION ? "exact.story" : DateWords.exactness(item.date()));
    }

    public static void open(DialogContext context, List<Row> rows, Consumer<FindingRef> select) {
        Shell shell = new Shell(context.parent(), SWT.SHELL_TRIM);
        shell.setText(context.words().get("table.title"));
        shell.setLayout(new FillLayout());
        Table table = new Table(shell, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(context.words().get("table." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, e -> ((TableItem) e.item).setText(rows.get(e.index).texts()));
        table.addListener(SWT.Selection, e -> select.accept(rows.get(table.getSelectionIndex()).ref()));
        table.setItemCount(rows.size());
        shell.setSize(1180, 520);
        shell.open();
    }
}
