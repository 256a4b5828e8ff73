package org.dateline.workbench.internal.dialogs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.StoryGroup;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.api.story.StoryId;
import org.dateline.ui.api.DateWords;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What changed from one version of a text to another, word by word, in the running text. */
public final class CompareDialog {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 640;

    /**
     * One version to choose.
     *
     * @param label date, publisher or file
     */
    public record Choice(StoryId story, String label) {
    }

    private final DialogContext context;
    private final List<Choice> versions;
    private final Shell shell;
    private final Combo from;
    private final Combo to;
    private final Label summary;
    private final StyledText text;
    private Comparison shown = Comparison.NOTHING;
    private int at = -1;

    private CompareDialog(DialogContext context, List<Choice> versions) {
        this.context = context;
        this.versions = versions;
        Theme theme = context.theme();
        shell = new Shell(context.parent(), SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX);
        shell.setText(context.words().get("compare.title"));
        shell.setBackground(theme.color(Role.WINDOW));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        Composite head = new Composite(shell, SWT.NONE);
        head.setBackground(theme.color(Role.WINDOW));
        GridLayout row = new GridLayout(5, false);
        row.marginWidth = 16;
        row.marginHeight = 12;
        row.horizontalSpacing = 8;
        head.setLayout(row);
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        from = combo(head, "compare.from");
        to = combo(head, "compare.to");
        summary = label(head, "");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        Button apart = button(head, "compare.apart", () -> {
            StoryId story = versions.get(to.getSelectionIndex()).story();
            context.host().change(session -> session.correct(apart(story, context.author())));
            shell.close();
        });
        apart.setToolTipText(context.words().get("compare.apart.tip"));
        apart.setEnabled(context.host().writable());
        button(head, "compare.previous", () -> step(-1)).setToolTipText("Shift+F8");
        button(head, "compare.next", () -> step(1)).setToolTipText("F8");
        text = new StyledText(shell, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setBackground(theme.color(Role.PANEL));
        text.setForeground(theme.color(Role.TEXT));
        text.setFont(theme.font(Theme.Text.READER));
        text.setMargins(32, 20, 32, 20);
        text.setLineSpacing(5);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.F8) {
                step((e.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            }
        });
    }

    /** The versions of a story's text, the oldest first; to be asked off the UI thread. */
    public static List<Choice> versions(CaseView view, StoryId story, Messages words, Locale language) {
        StoryGroup group = view.groups().stream().filter(each -> each.holds(story)).findFirst().orElse(null);
        if (group == null) {
            return List.of();
        }
        Map<StoryId, StorySummary> summaries = new HashMap<>();
        view.summaries().forEach(each -> summaries.put(each.id(), each));
        List<Choice> all = new ArrayList<>();
        for (StoryGroup.Version each : group.versions()) {
            StorySummary summary = summaries.get(each.story());
            String date = summary.published() == null ? words.get("compare.noDate") : DateWords.day(summary.published(), language);
            String path = summary.path().replace('\\', '/');
            all.add(new Choice(each.story(), (all.size() + 1) + "  " + date + "  " + path.substring(path.lastIndexOf('/') + 1)));
        }
        return all;
    }

    /** @param story the one to compare with the version before it */
    public static void open(DialogContext context, List<Choice> versions, StoryId story) {
        CompareDialog dialog = new CompareDialog(context, versions);
        int at = Math.max(1, versions.stream().map(Choice::story).toList().indexOf(story));
        dialog.from.select(at - 1);
        dialog.to.select(at);
        dialog.open();
        dialog.compare();
    }

    private void open() {
        org.eclipse.swt.graphics.Rectangle parent = context.parent().getBounds();
        int width = Math.min(WIDTH, parent.width - 40);
        int height = Math.min(HEIGHT, parent.height - 60);
        shell.setBounds(parent.x + (parent.width - width) / 2, parent.y + (parent.height - height) / 2, width, height);
        shell.open();
        text.setFocus();
    }

    private Combo combo(Composite head, String key) {
        label(head, context.words().get(key));
        Combo combo = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        versions.forEach(each -> combo.add(each.label()));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1);
        combo.setLayoutData(wide);
        combo.addListener(SWT.Selection, e -> compare());
        return combo;
    }

    private Label label(Composite head, String words) {
        Label label = new Label(head, SWT.NONE);
        label.setText(words);
        label.setForeground(context.theme().color(Role.SECOND_TEXT));
        label.setBackground(head.getBackground());
        return label;
    }

    private Button button(Composite head, String key, Runnable run) {
        Button button = new Button(head, SWT.PUSH);
        button.setText(context.words().get(key));
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    /** What is asked for when a person says that a story is not the same text as those it stands with. */
    public static CorrectionRequest apart(StoryId story, String author) {
        return new CorrectionRequest(new FindingRef(story, Correction.STORY, ""), Correction.Action.CUT, Map.of(), author, "");
    }

    private void compare() {
        StoryId old = versions.get(from.getSelectionIndex()).story();
        StoryId now = versions.get(to.getSelectionIndex()).story();
        context.host().query(view -> Comparison.of(text(view, old), text(view, now)), () -> !shell.isDisposed(), this::show,
                e -> summary.setText(String.valueOf(e.getMessage())));
    }

    private static String text(CaseView view, StoryId id) {
        AnalyzedStory story = view.story(id);
        return story == null ? "" : story.story().text();
    }

    private void show(Comparison comparison) {
        shown = comparison;
        at = -1;
        text.setText(comparison.text());
        text.setStyleRanges(comparison.styles(context.theme()));
        int changes = comparison.changes().length;
        summary.setText(changes == 0 ? context.words().get("compare.same")
                : context.words().count("compare.changes", changes, comparison.added(), comparison.gone()));
        step(1);
    }

    private void step(int by) {
        int[] changes = shown.changes();
        if (changes.length > 0) {
            at = Math.floorMod(at < 0 && by < 0 ? -1 : at + by, changes.length);
            text.setSelection(changes[at]);
            text.setTopIndex(Math.max(0, text.getLineAtOffset(changes[at]) - 2));
        }
    }
}
