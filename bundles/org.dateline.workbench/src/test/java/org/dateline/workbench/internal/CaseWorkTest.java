package org.dateline.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.dateline.api.analysis.Mention;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.ui.api.Selection;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Stories in, people joined and cut apart, chronology out, and the same again after closing. */
class CaseWorkTest extends SampleWindow {

    private List<CaseMember> people() {
        return ask(view -> view.cast().stream().filter(m -> m.type().equals(Mention.PERSON)).toList());
    }

    private CaseMember person(String name) {
        return people().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void twoPeopleAreJoinedInTheDialogAndTheJoinIsUndoneByName() {
        int before = people().size();
        window.bench.select(Selection.member(person("Ruth Lindqvist").id(), "test"));
        window.bench.commands().run("merge");
        Shell dialog = window.dialog();
        Text filter = OpenWindow.find(dialog, Text.class, t -> true);
        filter.setText("yusuf");
        Table names = OpenWindow.find(dialog, Table.class, t -> true);
        assertEquals(1, names.getItemCount());
        names.select(0);
        names.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        dialog.getDefaultButton().notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        window.until("they are one", () -> people().size() == before - 1);
        window.until("the undo is named", () -> window.bench.commands().get("undo").label().get().startsWith("&Undo merge"));
        window.bench.commands().run("undo");
        window.until("they are two again", () -> people().size() == before);
    }

    @Test
    void oneOfTwoStoriesPeopleIsCutAwayInTheDialog() {
        int before = people().size();
        CaseMember samuel = person("Samuel Grant");
        assertTrue(samuel.members().size() > 1);
        window.bench.select(Selection.member(samuel.id(), "test"));
        window.bench.commands().run("cut-apart");
        Shell dialog = window.dialog();
        Table parts = OpenWindow.find(dialog, Table.class, t -> true);
        assertEquals(samuel.members().size(), parts.getItemCount());
        parts.select(0);
        parts.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        dialog.getDefaultButton().notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        window.until("they are apart", () -> people().size() == before + 1);
    }

    @Test
    void anInputThatIsNoStoryIsNamedWithItsReason() throws Exception {
        Path empty = Files.createFile(folder.resolve("nothing.txt"));
        new StoryActions(window.bench).add(List.of(empty));
        window.until("the import has ended", () -> window.bench.host().task() == null && window.bench.host().state().setAside() == 1);
        window.until("the notice names it", () -> OpenWindow.find(window.bench.shell(), Label.class,
                l -> l.isVisible() && l.getText().contains("nothing.txt")) != null);
        assertEquals(5, window.bench.host().state().stories());
    }

    @Test
    void pastedTextBecomesAStory() {
        new StoryActions(window.bench).addText("The lighthouse was closed\n\nThe lighthouse of Kelso Island was closed on 3 March 2025.");
        window.until("the story is there", () -> window.bench.host().state().stories() == 6);
    }

    @Test
    void closingAndOpeningShowsTheSame() {
        Path file = window.bench.host().state().file();
        List<String> before = ask(CaseWorkTest::lines);
        window.bench.commands().run("close-case");
        window.until("the welcome page is there", () -> window.bench.window().showsPage());
        window.bench.open(file);
        window.until("the case is open again", () -> window.bench.host().isOpen());
        assertEquals(before, ask(CaseWorkTest::lines));
    }

    @Test
    void whileACaseIsBeingOpenedNothingSaysThatItIsEmpty() {
        window.bench.open(window.bench.host().state().file());
        assertNotNull(label("Opening Sample case"));
        assertNull(label("No stories yet"));
        window.until("the case is open again", () -> window.bench.host().isOpen());
        assertNull(label("Opening Sample case"));
        assertTrue(window.find(Table.class, t -> t.getColumnCount() == 3).isVisible());
    }

    private Label label(String words) {
        return OpenWindow.find(window.bench.shell(), Label.class, l -> l.isVisible() && l.getText().contains(words));
    }

    @Test
    void closingWhileACaseIsBeingOpenedLetsGoOfIt() throws Exception {
        Path file = window.bench.host().state().file();
        window.close();
        window = new OpenWindow(folder, Locale.ENGLISH);
        window.bench.start(null);
        window.close();
        window = new OpenWindow(folder, Locale.ENGLISH);
        window.bench.start(null);
        window.until("the case can be changed", () -> window.bench.host().writable());
        assertEquals(file, window.bench.host().state().file());
    }

    @Test
    void theCaseNamedAtTheStartIsOpenedAndOneThatIsNotThereIsTold() throws Exception {
        Path sample = window.bench.host().state().file();
        Path other = folder.resolve("flood.dateline");
        window.close();
        Files.copy(sample, other);
        window = new OpenWindow(folder, Locale.ENGLISH);
        window.bench.start(other);
        window.until("the case asked for is open", () -> window.bench.host().isOpen());
        assertEquals(other, window.bench.host().state().file());
        window.close();
        window = new OpenWindow(folder, Locale.ENGLISH);
        window.bench.start(folder.resolve("absent.dateline"));
        window.until("it is told", () -> OpenWindow.find(window.bench.shell(), Label.class,
                l -> l.isVisible() && l.getText().contains("absent.dateline")) != null);
    }

    private static List<String> lines(CaseView view) {
        return view.timeline(TimelineQuery.all()).items().stream().map(i -> i.date() + " " + i.label()).toList();
    }

    @Test
    void theExportDialogWritesTheFile() {
        window.bench.commands().run("export");
        Shell dialog = window.dialog();
        Path target = folder.resolve("chronology.out");
        Text file = OpenWindow.find(dialog, Text.class, t -> t.getText().contains("Sample case"));
        assertNotNull(file);
        file.setText(target.toString());
        dialog.getDefaultButton().notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        window.until("the file is written", () -> Files.exists(target) && window.bench.host().task() == null);
        assertTrue(target.toFile().length() > 1000);
    }

    @Test
    void anExportThatCannotBeWrittenSaysSo() {
        window.bench.commands().run("export");
        Shell dialog = window.dialog();
        Text file = OpenWindow.find(dialog, Text.class, t -> t.getText().contains("Sample case"));
        file.setText(folder.resolve("no such folder").resolve("x.csv").toString());
        dialog.getDefaultButton().notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        window.until("the notice says so", () -> OpenWindow.find(window.bench.shell(), Label.class,
                l -> l.isVisible() && l.getText().contains("could not be written")) != null);
    }

    @Test
    void aLongStoryKeepsTheWindowQuick() {
        String paragraph = "Mayor Helen Ortiz said on 3 March 2025 that the channel would be dredged. ";
        new StoryActions(window.bench).addText("A long story\n\n" + (paragraph.repeat(6) + "\n\n").repeat(400));
        window.until("the story is there", () -> window.bench.host().state().stories() == 6 && window.bench.host().task() == null);
        var id = ask(view -> view.summaries().get(5)).id();
        // Time of this thread, so that what else the machine does does not count.
        var clock = java.lang.management.ManagementFactory.getThreadMXBean();
        long longest = 0;
        window.bench.select(Selection.story(id, "test"));
        long end = System.nanoTime() + 3_000_000_000L;
        while (System.nanoTime() < end) {
            long begin = clock.getCurrentThreadCpuTime();
            window.display.readAndDispatch();
            longest = Math.max(longest, clock.getCurrentThreadCpuTime() - begin);
        }
        System.out.printf(Locale.ROOT, "longest event while a story of 180,000 characters opens: %.0f ms%n", longest / 1e6);
        assertEquals(id, window.bench.selections().current().stories().iterator().next());
    }
}
