package org.dateline.example.internal;

import java.util.Set;
import org.dateline.api.EdtfDate;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineItems;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.desk.CaseDelta;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.ViewContext;
import org.dateline.ui.api.ViewFactory;
import org.dateline.ui.api.ViewInfo;
import org.dateline.ui.api.ViewPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.propertytypes.ServiceRanking;

/** Replaces the timeline by a plain list: date and event, the selected one shown in the other views. */
@Component(service = ViewFactory.class)
@ViewInfo(id = "example.timeline", label = "Timeline as a list (example)", fills = "view:timeline", place = "centre", icon = "list", order = 1)
@ServiceRanking(100)
public final class ListTimeline implements ViewFactory {
  private static final int MOST_ITEMS = 5_000;

  @Override
  public ViewPart create() {
    return new Part();
  }

  private static final class Part implements ViewPart {
    private @Nullable Table table;
    private @Nullable ViewContext context;

    @Override
    public void createControl(Composite parent, ViewContext given) {
      Table made = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI);
      made.setHeaderVisible(true);
      column(made, "Date", 200);
      column(made, "Event", 600);
      made.addListener(SWT.Selection, event -> given.select(Selection.finding(((TimelineItem) event.item.getData()).ref(), "example.timeline")));
      table = made;
      context = given;
      fill();
    }

    private static void column(Table table, String title, int width) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(title);
      column.setWidth(width);
    }

    private void fill() {
      ViewContext asked = context;
      if (asked != null) {
        TimelineQuery first = new TimelineQuery(null, null, Set.of(), Set.of(), MOST_ITEMS);
        asked.query(view -> view.timeline(first), this::show);
      }
    }

    private void show(TimelineItems items) {
      Table shown = table;
      if (shown == null || shown.isDisposed()) {
        return;
      }
      shown.removeAll();
      for (TimelineItem each : items.items()) {
        TableItem row = new TableItem(shown, SWT.NONE);
        EdtfDate date = each.date();
        row.setText(new String[] {date == null ? "" : date.inWords(), each.label()});
        row.setData(each);
      }
    }

    @Override
    public void show(Selection selection) {
      Table shown = table;
      if (shown == null) {
        return;
      }
      shown.deselectAll();
      for (int i = 0; i < shown.getItemCount(); i++) {
        if (selection.findings().contains(((TimelineItem) shown.getItem(i).getData()).ref())) {
          shown.select(i);
        }
      }
    }

    @Override
    public void refresh(CaseDelta delta) {
      fill();
    }

    @Override
    public void setFocus() {
      if (table != null) {
        table.setFocus();
      }
    }

    @Override
    public void dispose() {
      if (table != null) {
        table.dispose();
      }
    }
  }
}
