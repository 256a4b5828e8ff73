package org.dateline.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseFault;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.desk.CaseDelta;
import org.dateline.api.desk.Desk;
import org.dateline.api.PluginException;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Selection;
import org.dateline.workbench.internal.cases.CaseHost;
import org.dateline.workbench.internal.cases.CaseState;
import org.dateline.workbench.internal.commands.Commands;
import org.dateline.workbench.internal.dialogs.DialogContext;
import org.dateline.workbench.internal.theme.WindowTheme;
import org.dateline.workbench.internal.views.Selections;
import org.dateline.workbench.internal.views.ViewEntry;
import org.dateline.workbench.internal.views.ViewRegistry;
import org.dateline.workbench.internal.views.ViewServices;
import org.dateline.workbench.internal.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.eclipse.swt.widgets.Shell;

/** Puts the window together and runs it. UI thread. */
public final class Workbench {

    private static final System.Logger LOG = System.getLogger(Workbench.class.getName());
    private static final int READER_PIXELS = 15;

    private final Display display;
    private final Settings settings;
    private final ViewRegistry registry;
    private final Locale language;
    private final Messages words;
    private final CaseHost host;
    private final Selections selections = new Selections();
    private final Commands commands;
    private WindowTheme theme;
    private Window window;
    private boolean rebuilding;

    public Workbench(Display display, Desk desk, ViewRegistry registry, Settings settings, Locale language) {
        this.display = display;
        this.settings = settings;
        this.registry = registry;
        this.language = language;
        this.words = Messages.of(Workbench.class, language);
        this.host = new CaseHost(display, desk, this::failed);
        this.commands = new Commands(words);
        display.setRuntimeExceptionHandler(this::failed);
        display.setErrorHandler(this::failed);
        this.theme = theme();
        new CaseActions(this).register(commands);
        new StoryActions(this).register(commands);
        new ReviewActions(this).register(commands);
        new WindowActions(this).register(commands);
        this.window = makeWindow();
        host.listen(this::changed);
        host.listenTasks(() -> window.taskChanged());
        selections.listen(s -> window.update(""));
        display.addListener(SWT.Settings, e -> followSystem());
    }

    private WindowTheme theme() {
        boolean contrast = display.getHighContrast() || settings.get("contrast", "").equals("high")
                || System.getenv().getOrDefault("GTK_THEME", "").startsWith("HighContrast");
        return new WindowTheme(display, Display.isSystemDarkTheme(), contrast, settings.number("reader.size", READER_PIXELS));
    }

    private Window makeWindow() {
        ViewServices services = new ViewServices(host, selections, theme, settings, language, commands::run, commands::enabled,
                this::failed, this::setting);
        Window made = new Window(display, theme, language, commands, registry, services, this::label, this::open,
                id -> settings.get("view." + id, id.equals("layer.amounts") ? "off" : "on").equals("on"));
        new DropTargets(this).install(made.shell());
        new FindField(this).install(made.search());
        return made;
    }

    /** The built-in views are called by the window's own words, the others by theirs. */
    private String label(ViewEntry entry) {
        String key = "tab." + entry.role().replace("view:", "");
        return entry.id().startsWith("dateline.") && words.has(key) ? words.get(key) : entry.label();
    }

    private void setting(String key, String value) {
        settings.set("view." + key, value);
        window.settingChanged(key);
    }

    void toggle(String layer) {
        boolean on = settings.get("view." + layer, layer.equals("layer.amounts") ? "off" : "on").equals("on");
        setting(layer, on ? "off" : "on");
    }

    private void followSystem() {
        if (Display.isSystemDarkTheme() != theme.dark() && !rebuilding) {
            rebuilding = true;
            display.asyncExec(this::rebuild);
        }
    }

    /** Another window in the new colours, on the same case and selection. */
    private void rebuild() {
        Window old = window;
        WindowTheme oldTheme = theme;
        theme = theme();
        window = makeWindow();
        window.open();
        changed(new CaseDelta(0, java.util.Set.of(), true));
        old.shell().dispose();
        oldTheme.dispose();
        rebuilding = false;
    }

    /** Opens the window and the case asked for; without one, what was open last, or the sample case at the first start. */
    public void start(@Nullable Path asked) {
        window.open();
        window.update("");
        new FolderPolling(this).start();
        if (asked == null) {
            resume();
        } else {
            open(asked);
        }
    }

    private void resume() {
        List<Path> recent = settings.recent();
        Path last = Path.of(settings.get("case.last", ""));
        if (settings.get("case.last", "").isEmpty() && recent.isEmpty()) {
            commands.run("sample");
        } else if (Files.isRegularFile(last)) {
            open(last);
        } else {
            commands.run("welcome");
        }
    }

    /** Runs until the window is closed. */
    public void run() {
        while (!display.isDisposed() && (rebuilding || !window.shell().isDisposed())) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        close();
    }

    /** Ends the case and its threads; once is enough. */
    public void close() {
        if (!window.shell().isDisposed()) {
            window.shell().dispose();
        }
        host.shutDown();
        theme.dispose();
    }

    /** Opens a case that is there. */
    public void open(Path file) {
        open(file, CaseStore.Mode.WRITE, () -> { });
    }

    void open(Path file, CaseStore.Mode mode, Runnable then) {
        window.hideNotice();
        window.say("");
        window.opening(words.get("opening", file.getFileName()));
        selections.clear();
        host.open(file, mode, () -> {
            settings.opened(file);
            settings.set("case.last", file.toString());
            window.page(null);
            CaseState state = host.state();
            if (state != null && state.readOnly() != null) {
                window.warn(words.get("readOnly", state.readOnly()), words.get("readOnly.copy"), () -> commands.run("save-copy"));
            }
            then.run();
        });
    }

    private void changed(CaseDelta delta) {
        if (window.shell().isDisposed()) {
            return;
        }
        window.opened();
        window.refresh(delta);
        window.update("");
        beginWithFirstStory();
        if (!host.isOpen() && !window.showsPage()) {
            commands.run("welcome");
        }
    }

    /** Where nothing is selected yet, the first story is, so that there is something to read. */
    private void beginWithFirstStory() {
        CaseState state = host.state();
        if (state != null && state.first() != null && selections.current().equals(Selection.NOTHING)) {
            selections.select(Selection.story(state.first(), "window"));
        }
    }

    /** Says to the person what went wrong; the log has the rest. */
    void failed(Throwable e) {
        LOG.log(System.Logger.Level.ERROR, "Shown to the person", e);
        if (display.isDisposed() || window == null || window.shell().isDisposed()) {
            return;
        }
        boolean forPersons = e instanceof CaseException || e instanceof CaseFault || e instanceof PluginException;
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        window.say("");
        window.error(forPersons ? message : words.get("error.unexpected", message));
        window.update("");
    }

    public Window window() {
        return window;
    }

    public CaseHost host() {
        return host;
    }

    public Commands commands() {
        return commands;
    }

    public Selections selections() {
        return selections;
    }

    Settings settings() {
        return settings;
    }

    Messages words() {
        return words;
    }

    WindowTheme windowTheme() {
        return theme;
    }

    Locale language() {
        return language;
    }

    Shell shell() {
        return window.shell();
    }

    DialogContext dialogs() {
        return new DialogContext(window.shell(), words, theme, language, host, settings.get("author", ""));
    }

    void select(Selection selection) {
        selections.select(selection);
    }
}
