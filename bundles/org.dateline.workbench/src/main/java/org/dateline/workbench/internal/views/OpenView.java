package org.dateline.workbench.internal.views;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.dateline.api.cases.CaseView;
import org.dateline.api.desk.CaseDelta;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.ui.api.Lanes;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.ViewContext;
import org.dateline.ui.api.ViewPart;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** A view that is open, and the boundary around it: whatever it throws closes it and names it, and nothing else. UI thread. */
public final class OpenView implements ViewContext {

    private static final System.Logger LOG = System.getLogger(OpenView.class.getName());

    private final ViewEntry entry;
    private final ViewServices services;
    private final Composite area;
    private final BiConsumer<OpenView, String> titled;
    private final BiConsumer<OpenView, String> informed;
    private @Nullable ViewPart part;
    private volatile int generation;

    OpenView(ViewEntry entry, ViewServices services, Composite area, BiConsumer<OpenView, String> titled,
            BiConsumer<OpenView, String> informed) {
        this.entry = entry;
        this.services = services;
        this.area = area;
        this.titled = titled;
        this.informed = informed;
    }

    public ViewEntry entry() {
        return entry;
    }

    /** Creates the view in its area, or says what went wrong there. */
    void open() {
        clear();
        Composite parent = new Composite(area, 0);
        parent.setLayout(new FillLayout());
        try {
            ViewPart created = entry.factory().create();
            part = created;
            created.createControl(parent, this);
            created.show(selection());
        } catch (Throwable e) {
            stopped(e);
        }
        area.layout(true, true);
    }

    private void clear() {
        for (var child : area.getChildren()) {
            child.dispose();
        }
    }

    private void stopped(Throwable e) {
        LOG.log(System.Logger.Level.ERROR, "The view " + entry.id() + " stopped", e);
        close();
        if (area.isDisposed()) {
            return;
        }
        clear();
        StoppedPanel.create(area, services.theme(), services.language(), entry.label(), e, this::open);
        area.layout(true, true);
    }

    /** Calls the view; what it throws stops it. */
    public void with(Consumer<ViewPart> call) {
        ViewPart open = part;
        if (open == null || area.isDisposed()) {
            return;
        }
        try {
            call.accept(open);
        } catch (Throwable e) {
            stopped(e);
        }
    }

    void shown(Selection selection) {
        if (!selection.from().equals(entry.role())) {
            with(p -> p.show(selection));
        }
    }

    void refresh(CaseDelta delta) {
        with(p -> p.refresh(delta));
    }

    /** Ends the view; its area stays. */
    void close() {
        ViewPart open = part;
        part = null;
        generation++;
        if (open != null) {
            try {
                open.dispose();
            } catch (Throwable e) {
                LOG.log(System.Logger.Level.WARNING, "The view " + entry.id() + " did not close well", e);
            }
        }
    }

    @Override
    public Selection selection() {
        return services.selections().current();
    }

    @Override
    public void select(Selection selection) {
        services.selections().select(new Selection(selection.stories(), selection.findings(), selection.members(),
                selection.query(), entry.role()));
    }

    @Override
    public <T> void query(CaseQuery<T> work, Consumer<T> onUi) {
        int mine = ++generation;
        services.host().query(work, () -> mine == generation, answer -> with(p -> onUi.accept(answer)), e -> {
            LOG.log(System.Logger.Level.WARNING, "A query of " + entry.id() + " failed", e);
            services.error().accept(e);
        });
    }

    @Override
    public void correct(CorrectionRequest request) {
        services.host().change(session -> session.correct(request));
    }

    @Override
    public void run(String command) {
        services.run().accept(command);
    }

    @Override
    public boolean enabled(String command) {
        return services.enabled().test(command);
    }

    @Override
    public boolean writable() {
        return services.host().writable();
    }

    @Override
    public Theme theme() {
        return services.theme();
    }

    @Override
    public Locale language() {
        return services.language();
    }

    @Override
    public void title(String text) {
        titled.accept(this, text.isEmpty() ? entry.label() : text);
    }

    @Override
    public void status(String text) {
        informed.accept(this, text);
    }

    @Override
    public String setting(String key, String fallback) {
        return services.settings().get("view." + key, fallback);
    }

    @Override
    public void setSetting(String key, String value) {
        services.setting().accept(key, value);
    }

    @Override
    public Lanes lanes(CaseView view) {
        return services.host().lanes(view);
    }
}
