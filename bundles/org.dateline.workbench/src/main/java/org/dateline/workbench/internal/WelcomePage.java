package org.dateline.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dateline.api.cases.TimelineItem.Kind;
import org.dateline.ui.api.Mark;
import org.dateline.ui.api.MarkPainter;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.dateline.workbench.internal.cases.CaseState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands where no case is open: how to begin, how dates are drawn, the sample case and the recent ones. */
final class WelcomePage {

    private static final Mark[] MARKS = {Mark.DAY, Mark.STRETCH, Mark.ABOUT, Mark.STORY_ONLY};

    private final Workbench bench;
    private final Messages words;
    private final Theme theme;

    private WelcomePage(Workbench bench) {
        this.bench = bench;
        this.words = bench.words();
        this.theme = bench.windowTheme();
    }

    static void show(Workbench bench) {
        new WelcomePage(bench).create();
    }

    private void create() {
        Composite page = new Composite(bench.window().middle(), SWT.NONE);
        page.setBackground(theme.color(Role.HAIRLINE));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 1;
        page.setLayout(layout);
        ScrolledComposite scroll = new ScrolledComposite(page, SWT.V_SCROLL);
        scroll.setBackground(theme.color(Role.PANEL));
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite main = column(scroll, 56, 36);
        scroll.setContent(main);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        begin(main);
        steps(main);
        dates(main);
        scroll.addListener(SWT.Resize, e -> scroll.setMinHeight(main.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
        Composite side = column(page, 28, 36);
        side.setBackground(theme.color(Role.WINDOW));
        GridData right = new GridData(SWT.FILL, SWT.FILL, false, true);
        right.widthHint = 400;
        side.setLayoutData(right);
        sample(side);
        recent(side);
        bench.window().page(page);
    }

    private Composite column(Composite parent, int width, int height) {
        Composite column = new Composite(parent, SWT.NONE);
        column.setBackground(theme.color(Role.PANEL));
        GridLayout layout = new GridLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = 10;
        column.setLayout(layout);
        return column;
    }

    private Label text(Composite parent, String text, Theme.Text font, Role role) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setFont(theme.font(font));
        label.setForeground(theme.color(role));
        label.setBackground(parent.getBackground());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
        return label;
    }

    private void begin(Composite main) {
        text(main, words.get("welcome.title"), Theme.Text.WELCOME, Role.TEXT);
        text(main, words.get("welcome.what"), Theme.Text.SYSTEM, Role.SECOND_TEXT);
        Composite box = new Composite(main, SWT.NONE);
        box.setBackground(theme.color(Role.STRIPE));
        box.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 40;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 12;
        box.setLayout(layout);
        box.addListener(SWT.Paint, e -> dashedFrame(e.gc, box.getClientArea()));
        Label icon = new Label(box, SWT.CENTER);
        icon.setImage(theme.largeIcon("file-plus", Role.ACCENT));
        icon.setBackground(box.getBackground());
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false, 3, 1));
        centred(box, words.get("welcome.drag"), Theme.Text.ITEM_TITLE, Role.TEXT);
        centred(box, words.get("welcome.kinds"), Theme.Text.SYSTEM, Role.SECOND_TEXT);
        button(box, "welcome.files", "add-files", SWT.END);
        button(box, "welcome.paste", "paste", SWT.CENTER);
        button(box, "welcome.open", "open-case", SWT.BEGINNING);
    }

    private void centred(Composite box, String text, Theme.Text font, Role role) {
        Label label = text(box, text, font, role);
        label.setAlignment(SWT.CENTER);
        label.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false, 3, 1));
    }

    private void button(Composite box, String key, String command, int align) {
        Button button = new Button(box, SWT.PUSH);
        button.setText(words.get(key));
        button.setLayoutData(new GridData(align, SWT.CENTER, align != SWT.CENTER, false));
        button.addListener(SWT.Selection, e -> bench.commands().run(command));
    }

    private void dashedFrame(GC gc, Rectangle area) {
        gc.setForeground(theme.color(Role.ACCENT));
        gc.setLineWidth(2);
        gc.setLineDash(new int[] {6, 4});
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 8, 8);
    }

    private void steps(Composite main) {
        Composite row = row(main, 3);
        for (int i = 1; i <= 3; i++) {
            Composite cell = cell(row);
            text(cell, i + "  " + words.get("welcome.step" + i), Theme.Text.SYSTEM_BOLD, Role.TEXT);
            text(cell, words.get("welcome.step" + i + ".how"), Theme.Text.SYSTEM, Role.SECOND_TEXT);
        }
    }

    private Composite row(Composite main, int columns) {
        Composite row = new Composite(main, SWT.NONE);
        row.setBackground(main.getBackground());
        GridLayout layout = new GridLayout(columns, true);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 12;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return row;
    }

    private static Composite cell(Composite row) {
        Composite cell = new Composite(row, SWT.NONE);
        cell.setBackground(row.getBackground());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        cell.setLayout(layout);
        cell.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        return cell;
    }

    private void dates(Composite main) {
        text(main, words.get("welcome.dates"), Theme.Text.SYSTEM_BOLD, Role.TEXT);
        text(main, words.get("welcome.dates.rule"), Theme.Text.SMALL, Role.SECOND_TEXT);
        Composite row = row(main, MARKS.length);
        for (int i = 0; i < MARKS.length; i++) {
            Mark mark = MARKS[i];
            int lane = i;
            Composite cell = cell(row);
            Canvas drawn = new Canvas(cell, SWT.DOUBLE_BUFFERED);
            drawn.setBackground(theme.color(Role.STRIPE));
            GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
            data.heightHint = 56;
            drawn.setLayoutData(data);
            drawn.addListener(SWT.Paint, e -> draw(e.gc, drawn, mark, lane));
            String key = "welcome.mark." + mark.name().toLowerCase(java.util.Locale.ROOT);
            text(cell, words.get(key), Theme.Text.SYSTEM_BOLD, Role.TEXT);
            text(cell, words.get(key + ".how"), Theme.Text.SMALL, Role.SECOND_TEXT);
            text(cell, words.get(key + ".example"), Theme.Text.SMALL, Role.TEXT);
        }
    }

    private void draw(GC gc, Canvas canvas, Mark mark, int lane) {
        Rectangle area = canvas.getClientArea();
        MarkPainter painter = new MarkPainter(canvas.getBackground());
        if (mark.isBar()) {
            painter.bar(gc, mark, theme.lane(lane + 2), area.width / 6, area.width * 5 / 6, area.height / 2);
        } else {
            painter.shape(gc, Kind.QUOTE, mark == Mark.STORY_ONLY, theme.lane(lane == 0 ? 2 : 0), area.width / 2, area.height / 2);
        }
    }

    private void sample(Composite side) {
        text(side, words.get("welcome.sample"), Theme.Text.SYSTEM_BOLD, Role.TEXT);
        text(side, words.get("welcome.sample.what"), Theme.Text.SYSTEM, Role.SECOND_TEXT);
        Button open = new Button(side, SWT.PUSH);
        open.setText(words.get("welcome.sample.open"));
        open.addListener(SWT.Selection, e -> bench.commands().run("sample"));
        if (bench.host().isOpen()) {
            Button back = new Button(side, SWT.PUSH);
            back.setText(words.get("welcome.back"));
            back.addListener(SWT.Selection, e -> bench.window().page(null));
        }
    }

    private void recent(Composite side) {
        List<Path> recent = bench.settings().recent();
        if (recent.isEmpty()) {
            return;
        }
        Label gap = new Label(side, SWT.NONE);
        gap.setBackground(side.getBackground());
        text(side, words.get("welcome.recent"), Theme.Text.SYSTEM_BOLD, Role.TEXT);
        for (Path path : recent) {
            boolean there = Files.isRegularFile(path);
            Link link = new Link(side, SWT.NONE);
            link.setText("<a>" + CaseState.nameOf(path).replace("&", "&&").replace("<", "") + "</a>");
            link.setBackground(side.getBackground());
            link.setEnabled(there);
            link.addListener(SWT.Selection, e -> bench.open(path));
            String folder = path.getParent() == null ? "" : path.getParent().toString();
            text(side, there ? folder : words.get("welcome.missing", folder), Theme.Text.SMALL, Role.SECOND_TEXT);
        }
        Link clear = new Link(side, SWT.NONE);
        clear.setText("<a>" + words.get("welcome.clear") + "</a>");
        clear.setBackground(side.getBackground());
        clear.addListener(SWT.Selection, e -> {
            bench.settings().recent(List.of());
            show(bench);
        });
    }
}
