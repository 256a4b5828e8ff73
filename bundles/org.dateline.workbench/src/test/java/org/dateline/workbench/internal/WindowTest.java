package org.dateline.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.desk.CaseDelta;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.ViewContext;
import org.dateline.ui.api.ViewFactory;
import org.dateline.ui.api.ViewPart;
import org.dateline.workbench.internal.commands.Command;
import org.dateline.workbench.internal.theme.WindowTheme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The window on its sample case, used with keys and mouse. */
class WindowTest extends SampleWindow {

    private List<TimelineItem> items() {
        return ask(view -> view.timeline(TimelineQuery.all()).items());
    }

    private void select(TimelineItem item) {
        window.bench.select(Selection.finding(item.ref(), "test"));
        window.settle();
    }

    private TimelineItem datedItem() {
        return items().stream().filter(i -> i.date() != null && i.date().toString().length() == 10 && !i.members().isEmpty())
                .findFirst().orElseThrow();
    }

    private TimelineItem now(FindingRef ref) {
        return items().stream().filter(i -> i.ref().equals(ref)).findFirst().orElseThrow();
    }

    private boolean shows(String text) {
        return OpenWindow.find(window.bench.shell(), Label.class, l -> l.isVisible() && l.getText().contains(text)) != null;
    }

    @Test
    void theFirstStartOpensTheSampleCaseAndItsFirstStory() {
        assertEquals(List.of("view:stories", "view:layers", "view:timeline", "view:reader", "view:item", "view:history"),
                window.bench.window().roles());
        assertTrue(window.bench.shell().getText().startsWith("Sample case"));
        Table stories = window.find(Table.class, t -> t.getColumnCount() == 3 && t.getColumn(0).getText().equals("Story"));
        assertEquals(5, stories.getItemCount());
        assertEquals(0, stories.getSelectionIndex());
        window.until("the reader shows it", () -> OpenWindow.find(window.bench.shell(), StyledText.class,
                t -> t.isVisible() && t.getText().contains("Osprey")) != null);
    }

    @Test
    void whatIsSelectedInOneViewIsShownInTheOthers() {
        TimelineItem item = datedItem();
        select(item);
        window.until("it is shown", () -> shows(item.label()));
        window.until("it is shown", () -> shows("Why this date"));
        Table stories = window.find(Table.class, t -> t.getColumnCount() == 3 && t.getColumn(0).getText().equals("Story"));
        assertEquals(1, stories.getSelectionCount());
    }

    @Test
    void arrowKeysOnTheTimelineGoFromItemToItem() {
        Canvas timeline = window.find(Canvas.class, c -> (c.getStyle() & SWT.V_SCROLL) != 0 && c.getVerticalBar() != null
                && c.getClass() == Canvas.class && c.getSize().x > 400);
        window.click(timeline, 400, 20);
        window.settle();
        window.key(0, SWT.ARROW_RIGHT);
        window.until("an item is selected", () -> !window.bench.selections().current().findings().isEmpty());
        FindingRef first = window.bench.selections().current().findings().iterator().next();
        window.key(0, SWT.ARROW_RIGHT);
        window.until("the next one is", () -> !window.bench.selections().current().findings().contains(first));
    }

    @Test
    void aDateChangedByKeysIsNamedInUndoAndTakenBack() {
        TimelineItem item = datedItem();
        select(item);
        window.key(0, SWT.F2);
        Shell dialog = window.dialog();
        window.settle();
        Text date = OpenWindow.find(dialog, Text.class, t -> true);
        date.setText("early May 2025");
        window.settle();
        window.key(0, SWT.CR);
        window.until("the change can be undone", () -> window.bench.host().state().undoable() != null);
        assertEquals("2025-05-01~/2025-05-10~", String.valueOf(now(item.ref()).date()));
        assertTrue(window.bench.commands().get("undo").label().get().startsWith("&Undo change of date: "));
        window.settle();
        window.until("it is shown", () -> shows("Found before the correction"));
        window.key(SWT.MOD1, 'z');
        window.until("it is taken back", () -> window.bench.host().state().undoable() == null);
        assertEquals(item.date(), now(item.ref()).date());
        assertTrue(window.bench.commands().enabled("redo"));
    }

    @Test
    void wordsThatAreNoDateCannotBeApplied() {
        select(datedItem());
        window.bench.commands().run("change");
        Shell dialog = window.dialog();
        Text date = OpenWindow.find(dialog, Text.class, t -> true);
        date.setText("some time ago");
        assertFalse(dialog.getDefaultButton().getEnabled());
        date.setText("about 1953");
        assertTrue(dialog.getDefaultButton().getEnabled());
        dialog.close();
    }

    @Test
    void acceptedAndRejectedItemsSaySo() {
        TimelineItem item = datedItem();
        select(item);
        window.key(SWT.MOD1, SWT.CR);
        window.until("it is accepted", () -> window.bench.host().state().undoable() != null);
        window.settle();
        window.until("it is shown", () -> shows("Accepted"));
        int before = items().size();
        window.bench.commands().run("reject");
        window.until("it is gone", () -> items().size() == before - 1);
        window.bench.commands().run("undo");
        window.until("it is back", () -> items().size() == before);
    }

    @Test
    void aHigherRankingViewTakesThePlaceAndGivesItBack() {
        ViewFactory other = () -> new OneLabel("Another timeline");
        window.views.add(other, Map.of("dateline.id", "test.timeline", "dateline.fills", "view:timeline", "dateline.place", "centre",
                "dateline.label", "Another", "service.ranking", 100));
        window.until("the other timeline is there", () -> shows("Another timeline"));
        window.views.remove(other);
        window.until("the built-in one is back", () -> !shows("Another timeline"));
        assertEquals(6, window.bench.window().roles().size());
    }

    @Test
    void aViewThatThrowsIsNamedAndCanBeTriedAgain() throws Exception {
        boolean[] broken = {true};
        ViewFactory faulty = () -> {
            if (broken[0]) {
                throw new IllegalStateException("the lanes are upside down");
            }
            return new OneLabel("Mended");
        };
        window.views.add(faulty, Map.of("dateline.id", "test.faulty", "dateline.fills", "view:timeline", "dateline.place", "centre",
                "dateline.label", "Faulty", "service.ranking", 100));
        window.until("the view is named", () -> shows("The view \"Faulty\" stopped."));
        window.until("it is shown", () -> shows("the lanes are upside down"));
        window.screenshot("error");
        broken[0] = false;
        Button again = window.find(Button.class, b -> b.getText().equals("Try again"));
        window.click(again, 10, 10);
        window.until("it is tried again", () -> shows("Mended"));
    }

    @Test
    void inANarrowWindowTheItemIsATabBesideTheReader() throws Exception {
        window.bench.shell().setSize(1024, 700);
        window.until("the item is beside the reader",
                () -> window.bench.window().roles().indexOf("view:item") == window.bench.window().roles().indexOf("view:reader") + 1);
        window.settle();
        window.screenshot("small");
        window.bench.shell().setSize(1440, 900);
        window.settle();
        assertEquals(6, window.bench.window().roles().size());
    }

    /** A view with one line. */
    private static final class OneLabel implements ViewPart {
        private final String text;

        OneLabel(String text) {
            this.text = text;
        }

        @Override
        public void createControl(Composite parent, ViewContext context) {
            new Label(parent, SWT.NONE).setText(text);
        }

        @Override
        public void show(Selection selection) {
            // has none
        }

        @Override
        public void refresh(CaseDelta delta) {
            // shows always the same
        }

        @Override
        public void setFocus() {
            // takes none
        }

        @Override
        public void dispose() {
            // holds nothing
        }
    }

    @Test
    void everyCommandHasAnIconOfTheFamily() {
        for (Command command : window.bench.commands().all()) {
            if (!command.id().startsWith("layer.")) {
                assertNotNull(WindowTheme.class.getResource("icons/" + command.icon() + ".png"), command.id());
                assertNotNull(WindowTheme.class.getResource("icons/" + command.icon() + "@2x.png"), command.id());
            }
        }
    }
}
