package org.dateline.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.cases.Watched;
import org.dateline.api.story.StoryId;
import org.dateline.ui.api.Selection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Every way in that the window has, and what changed between two versions. */
class AddingTest extends SampleWindow {

    private static final String STORY = """
            The lighthouse was closed

            KELSO ISLAND, 3 March 2025 — The lighthouse of Kelso Island was closed on Monday after a storm, said Mayor Helen Ortiz.
            Two windows of the lamp room were broken and the stairs stand under water. Nobody was hurt. Repairs are to begin in April.
            """;

    private void waitForStories(int count) {
        window.until(count + " stories are there", () -> window.bench.host().task() == null && window.bench.host().state().stories() == count);
        window.settle();
    }

    private List<TimelineItem> items() {
        return ask(view -> view.timeline(TimelineQuery.all()).items());
    }

    private Path write(String name, String text) throws Exception {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Table list() {
        return window.find(Table.class, t -> t.isVisible() && t.getColumnCount() == 3);
    }

    private void twoVersions() throws Exception {
        Path file = write("lighthouse.txt", STORY);
        new StoryActions(window.bench).add(List.of(file));
        waitForStories(6);
        Files.writeString(file, STORY.replace("Two windows", "Three windows").replace("Nobody was hurt. ", ""));
        new StoryActions(window.bench).add(List.of(file));
        waitForStories(7);
    }

    @Test
    void aStoryWithoutADayIsGivenOneAndItsTuesdayHasADate() throws Exception {
        new StoryActions(window.bench).add(List.of(write("undated.txt", "The lighthouse of Kelso Island was closed on Tuesday after a storm, said Mayor Helen Ortiz.\n")));
        waitForStories(6);
        StoryId undated = ask(view -> view.summaries().stream().filter(each -> each.published() == null).findFirst().orElseThrow().id());
        window.bench.select(Selection.story(undated, "test"));
        window.settle();
        StyledText reader = window.find(StyledText.class, t -> t.isVisible() && t.getText().contains("no publication date: set it..."));
        window.screenshot("story-undated");
        window.until("it can be changed", () -> window.bench.commands().enabled("story-details"));
        Event click = new Event();
        click.button = 1;
        click.x = reader.getLocationAtOffset(reader.getText().indexOf("publication") + 3).x;
        click.y = reader.getLocationAtOffset(reader.getText().indexOf("publication") + 3).y + 4;
        reader.notifyListeners(SWT.MouseUp, click);
        Shell dialog = window.dialog();
        Text day = OpenWindow.find(dialog, Text.class, t -> true);
        day.setText("someday");
        assertFalse(dialog.getDefaultButton().getEnabled());
        window.settle();
        window.screenshot("story-details-wrong", dialog);
        day.setText("5 March 2031");
        window.settle();
        window.screenshot("story-details", dialog);
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        window.until("Tuesday is a day", () -> items().stream().anyMatch(item -> "2031-03-04".equals(String.valueOf(item.date()))));
        window.until("the change can be undone", () -> window.bench.host().state().undoable() != null);
        assertEquals("&Undo change of publication date: 2031-03-05", window.bench.commands().get("undo").label().get());
        window.settle();
        window.screenshot("story-dated");
        assertTrue(reader.getText().startsWith("published 5 March 2031"), reader.getText());
        assertNotNull(OpenWindow.find(window.bench.shell(), Label.class, l -> l.isVisible() && l.getText().equals("set by a person")));
        window.bench.commands().run("undo");
        window.until("it is taken back", () -> items().stream().noneMatch(item -> "2031-03-04".equals(String.valueOf(item.date()))));
    }

    @Test
    void twoVersionsAreOneRowThatOpensAndTheyAreCompared() throws Exception {
        int before = list().getItemCount();
        twoVersions();
        Table list = list();
        assertEquals(before + 1, list.getItemCount(), "the older version is folded away");
        list.setSelection(list.getItemCount() - 1);
        list.notifyListeners(SWT.Selection, new Event());
        assertTrue(list.getItem(list.getItemCount() - 1).getText().contains("2 versions"), list.getItem(list.getItemCount() - 1).getText());
        Event right = new Event();
        right.keyCode = SWT.ARROW_RIGHT;
        list.notifyListeners(SWT.KeyDown, right);
        assertEquals(before + 2, list.getItemCount());
        window.screenshot("versions-list");
        window.bench.commands().run("compare-versions");
        Shell dialog = window.dialog();
        StyledText text = OpenWindow.find(dialog, StyledText.class, t -> true);
        window.until("the comparison is there", () -> text.getText().contains("Three"));
        assertTrue(text.getText().contains("Two Three windows"), text.getText());
        assertNotNull(OpenWindow.find(dialog, Label.class, l -> l.getText().equals("2 changes. Words added: 1; gone: 4.")));
        assertTrue(text.getStyleRanges()[0].strikeout && text.getStyleRanges()[1].underline, "told by more than colour");
        dialog.close();
    }

    @Test
    void aStoryThatIsNotTheSameTextStandsAloneUntilThatIsTakenBack() throws Exception {
        twoVersions();
        int folded = list().getItemCount();
        window.bench.select(Selection.story(ask(CaseView::groups).get(0).newest(), "test"));
        window.bench.commands().run("compare-versions");
        Shell dialog = window.dialog();
        Button apart = OpenWindow.find(dialog, Button.class, b -> b.getText().equals("Not the same text"));
        apart.notifyListeners(SWT.Selection, new Event());
        assertTrue(dialog.isDisposed());
        window.until("both have a row", () -> list().getItemCount() == folded + 1);
        window.until("it can be undone", () -> window.bench.commands().enabled("undo"));
        assertEquals("&Undo cut apart: The lighthouse was closed", window.bench.commands().get("undo").label().get());
        window.bench.commands().run("undo");
        window.until("they are one row", () -> list().getItemCount() == folded);
        window.bench.commands().run("not-same-text");
        window.until("both have a row again", () -> list().getItemCount() == folded + 1);
    }

    @Test
    void aVersionThatIsSelectedElsewhereIsUnfolded() throws Exception {
        twoVersions();
        int folded = list().getItemCount();
        var older = ask(CaseView::groups).get(0).versions().get(0).story();
        window.bench.select(Selection.story(older, "test"));
        window.until("its row is there", () -> list().getItemCount() == folded + 1);
        assertTrue(list().getSelectionIndex() >= 0);
    }

    @Test
    void aStoryAloneHasNothingToCompareWith() {
        window.bench.commands().run("compare-versions");
        window.settle();
        assertEquals(0, window.bench.shell().getShells().length);
    }

    @Test
    void pastedAddressesAreAskedAboutFirstAndTheCaseRemembersThem() {
        new Pasting(window.bench).take(null, "", "http://127.0.0.1:9/feed.xml\n");
        Shell dialog = window.dialog();
        Text text = OpenWindow.find(dialog, Text.class, t -> true);
        assertEquals("http://127.0.0.1:9/feed.xml", text.getText().strip());
        text.setText("ftp://example.org/");
        assertFalse(dialog.getDefaultButton().getEnabled());
        text.setText("http://127.0.0.1:9/feed.xml");
        OpenWindow.find(dialog, Button.class, b -> (b.getStyle() & SWT.CHECK) != 0).setSelection(true);
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        window.until("it is refused in words", () -> OpenWindow.find(window.bench.shell(), Label.class,
                l -> l.isVisible() && l.getText().contains("only public addresses are asked")) != null);
        assertEquals(List.of(new Watched(Watched.Kind.ADDRESS, "http://127.0.0.1:9/feed.xml", true)), ask(CaseView::watched));
        assertTrue(window.bench.commands().enabled("check-feeds"));
    }

    @Test
    void theWishForWordsInPicturesIsRemembered() throws Exception {
        assertEquals("", new StoryActions(window.bench).options().pictureLanguages());
        window.bench.commands().run("pictures");
        Shell dialog = window.dialog();
        Button on = OpenWindow.find(dialog, Button.class, b -> (b.getStyle() & SWT.CHECK) != 0);
        on.setSelection(true);
        on.notifyListeners(SWT.Selection, new Event());
        Text languages = OpenWindow.find(dialog, Text.class, t -> true);
        languages.setText("kor; eng");
        assertFalse(dialog.getDefaultButton().getEnabled());
        languages.setText("kor+eng");
        window.screenshot("pictures", dialog);
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        assertEquals("kor+eng", new StoryActions(window.bench).options().pictureLanguages());
        assertEquals("kor+eng", new Settings(window.bench.settings().folder()).get("pictures.languages", ""));
    }

    @Test
    void aPieceOfAPageIsReadAsAPageAndTextWithAnAddressInItAsText() {
        new Pasting(window.bench).take(null, "<h1>The pier is open</h1><p>The pier of Kelso Island opened again on 4 March 2025.</p>"
                + "<p>It had been closed since the storm.</p>", "The pier is open The pier of Kelso Island");
        waitForStories(6);
        assertTrue(ask(view -> view.story(view.summaries().get(5).id())).story().blocks().size() >= 2);
        new Pasting(window.bench).take(null, "", "See https://example.org/ for the story of the pier, which opened on 4 March 2025.");
        waitForStories(7);
    }

    @Test
    void aDroppedFolderIsReadWhole() throws Exception {
        write("a/one.txt", STORY);
        write("b/two.txt", "The ferry sank in 1953, said Ana Ruiz.");
        new Pasting(window.bench).take(new String[] {folder.resolve("in").toString()}, "", "");
        waitForStories(7);
    }

    @Test
    void aWatchedFolderBringsInWhatIsNewUntilItIsSwitchedOff() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        window.bench.host().change(session -> session.watch(new Watched(Watched.Kind.FOLDER, in.toString(), true)));
        write("one.txt", STORY);
        waitForStories(6);
        window.bench.commands().run("watched");
        Shell dialog = window.dialog();
        Table table = OpenWindow.find(dialog, Table.class, t -> true);
        assertEquals(in.toString(), table.getItem(0).getText());
        window.screenshot("watched", dialog);
        table.getItem(0).setChecked(false);
        Event check = new Event();
        check.detail = SWT.CHECK;
        check.item = table.getItem(0);
        table.notifyListeners(SWT.Selection, check);
        window.until("it is off", () -> !ask(CaseView::watched).get(0).on());
        table.select(0);
        table.notifyListeners(SWT.Selection, new Event());
        OpenWindow.find(dialog, Button.class, b -> b.getText().equals("Remove")).notifyListeners(SWT.Selection, new Event());
        window.until("it is forgotten", () -> ask(CaseView::watched).isEmpty());
        OpenWindow.find(dialog, Button.class, b -> b.getText().equals("Put back")).notifyListeners(SWT.Selection, new Event());
        window.until("it is there as it was", () -> ask(CaseView::watched).equals(List.of(new Watched(Watched.Kind.FOLDER, in.toString(), false))));
        dialog.close();
    }

    @Test
    void anImportThatWasStoppedGoesOnWithWhatIsLeft() throws Exception {
        for (int i = 0; i < 60; i++) {
            write("s" + i + ".txt", STORY.replace("lighthouse", "harbour of pier number " + i) + ("On 3 March 2025 the town of " + i
                    + " was told so by Mayor Helen Ortiz. ").repeat(40));
        }
        new StoryActions(window.bench).add(List.of(folder.resolve("in")));
        window.until("it has begun", () -> window.bench.host().task() == null || window.bench.host().state().stories() > 5);
        if (window.bench.host().task() != null) {
            window.bench.host().task().cancel();
        }
        window.until("it has ended", () -> window.bench.host().task() == null);
        new StoryActions(window.bench).add(List.of(folder.resolve("in")));
        waitForStories(65);
    }

    @Test
    void theColumnsOfATableAreChosenInTheDialog() throws Exception {
        new StoryActions(window.bench).addTable(write("table.csv", "\uFEFFkop;\"stuk; lang\"\nThe pier;The pier opened on 4 March 2025.\n"));
        Shell dialog = window.dialog();
        org.eclipse.swt.widgets.Combo text = OpenWindow.find(dialog, org.eclipse.swt.widgets.Combo.class, c -> true);
        assertEquals(List.of("As the headings say", "kop", "stuk; lang"), List.of(text.getItems()));
        text.select(2);
        window.screenshot("table", dialog);
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        waitForStories(6);
        assertEquals("The pier opened on 4 March 2025.", ask(view -> view.story(view.summaries().get(5).id())).story().text());
    }
}
