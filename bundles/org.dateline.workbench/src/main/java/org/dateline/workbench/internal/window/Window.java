package org.dateline.workbench.internal.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.dateline.workbench.internal.Settings;
import org.dateline.workbench.internal.cases.CaseHost;
import org.dateline.workbench.internal.cases.CaseState;
import org.dateline.workbench.internal.commands.Commands;
import org.dateline.workbench.internal.views.ViewEntry;
import org.dateline.workbench.internal.views.ViewRegistry;
import org.dateline.workbench.internal.views.ViewServices;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The window: menu, tools, notice, the views or the welcome page, status. UI thread. */
public final class Window {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Shell shell;
    private final Messages words;
    private final Settings settings;
    private final CaseHost host;
    private final ToolStrip tools;
    private final NoticeBar notice;
    private final Composite middle;
    private final StackLayout stack = new StackLayout();
    private final ViewBoard board;
    private final StatusLine status;
    private final Label opening;
    private @Nullable Control welcome;

    public Window(Display display, Theme theme, Locale language, Commands commands, ViewRegistry registry, ViewServices services,
            Function<ViewEntry, String> labels, Consumer<Path> openRecent, Predicate<String> layerShown) {
        this.words = Messages.of(Settings.class, language);
        this.settings = services.settings();
        this.host = services.host();
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setText("Dateline");
        shell.setImages(new Image[] {theme.icon("newspaper", Role.ACCENT), theme.largeIcon("newspaper", Role.ACCENT)});
        shell.setMinimumSize(1024, 700);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        shell.setBackground(theme.color(Role.WINDOW));
        new MenuBar(commands, words, theme, settings::recent, openRecent, layerShown).create(shell);
        tools = new ToolStrip(shell, commands, words, theme);
        tools.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        notice = new NoticeBar(shell, words, theme);
        middle = new Composite(shell, SWT.NONE);
        middle.setLayout(stack);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        opening = new Label(middle, SWT.CENTER);
        opening.setForeground(theme.color(Role.SECOND_TEXT));
        opening.setBackground(theme.color(Role.PANEL));
        board = new ViewBoard(middle, registry, services, labels);
        status = new StatusLine(shell, words, theme);
        status.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        place();
        registry.listen(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        board.sync();
                    }
                });
            }
        });
        services.selections().listen(board::shown);
        shell.addListener(SWT.Close, e -> remember());
        shell.addListener(SWT.Dispose, e -> board.close());
    }

    private void place() {
        Rectangle screen = shell.getDisplay().getPrimaryMonitor().getClientArea();
        int width = Math.min(settings.number("window.width", Math.max(WIDTH, screen.width * 7 / 10)), screen.width);
        int height = Math.min(settings.number("window.height", Math.max(HEIGHT, screen.height * 7 / 10)), screen.height);
        int x = settings.number("window.x", screen.x + (screen.width - width) / 2);
        int y = settings.number("window.y", screen.y + (screen.height - height) / 2);
        Rectangle wanted = new Rectangle(x, y, width, height);
        if (!screen.intersects(wanted)) {
            wanted.x = screen.x;
            wanted.y = screen.y;
        }
        shell.setBounds(wanted);
        shell.setMaximized(settings.get("window.maximized", "no").equals("yes"));
    }

    private void remember() {
        settings.set("window.maximized", shell.getMaximized() ? "yes" : "no");
        if (!shell.getMaximized()) {
            Rectangle bounds = shell.getBounds();
            settings.set("window.width", String.valueOf(bounds.width));
            settings.set("window.height", String.valueOf(bounds.height));
            settings.set("window.x", String.valueOf(bounds.x));
            settings.set("window.y", String.valueOf(bounds.y));
        }
        board.remember();
    }

    public Shell shell() {
        return shell;
    }

    public void open() {
        stack.topControl = board.control();
        shell.layout(true, true);
        board.open();
        shell.open();
    }

    public Text search() {
        return tools.search();
    }

    public Composite middle() {
        return middle;
    }

    /** Shows this page in the place of the views; null for the views. */
    public void page(@Nullable Control page) {
        if (welcome != null && welcome != page) {
            welcome.dispose();
        }
        welcome = page;
        stack.topControl = page == null ? board.control() : page;
        boolean shown = page == null;
        tools.control().setVisible(shown);
        ((GridData) tools.control().getLayoutData()).exclude = !shown;
        shell.layout(true, true);
    }

    /** Until the case is there, this stands in the place of the views, which would say that there are no stories. */
    public void opening(String text) {
        opening.setText("\n\n\n" + text);
        stack.topControl = opening;
        middle.layout();
    }

    /** The case is there, or cannot be opened. */
    public void opened() {
        if (stack.topControl == opening) {
            stack.topControl = welcome == null ? board.control() : welcome;
            middle.layout();
        }
    }

    public boolean showsPage() {
        return welcome != null;
    }

    /** Brings title, tools and status up to date. */
    public void update(String more) {
        CaseState state = host.state();
        String name = state == null ? "" : state.name() + " – ";
        String readOnly = state != null && state.readOnly() != null ? words.get("title.readOnly") + " " : "";
        shell.setText(name + readOnly + "Dateline");
        tools.update(state);
        status.state(state, more);
    }

    public void taskChanged() {
        if (shell.isDisposed()) {
            return;
        }
        status.task(host.task());
        tools.update(host.state());
    }

    public void say(String text) {
        status.say(text);
    }

    public void error(String text) {
        notice.error(text);
    }

    public void warn(String text, String action, Runnable run) {
        notice.warn(text, action, run);
    }

    public void hideNotice() {
        notice.hide();
    }

    public void nextPane() {
        board.nextPane();
    }

    public void activate(String role) {
        board.activate(role);
    }

    public void refresh(org.dateline.api.desk.CaseDelta delta) {
        board.refresh(delta);
    }

    public void settingChanged(String key) {
        board.settingChanged(key);
    }

    /** The roles of the views that are open, in order. */
    public List<String> roles() {
        List<String> roles = new java.util.ArrayList<>();
        board.forEach(v -> roles.add(v.entry().role()));
        return roles;
    }
}
