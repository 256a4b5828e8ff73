package org.dateline.desk.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.desk.Providers;
import org.dateline.api.desk.Report;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Exporter;
import org.dateline.api.export.Option;
import org.dateline.api.export.OptionValues;
import org.dateline.desk.internal.analysis.Corrector;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.cases.CurrentStories;
import org.dateline.desk.internal.cases.Session;
import org.dateline.desk.internal.choice.Preferences;
import org.dateline.desk.internal.choice.ProviderChoice;
import org.dateline.desk.internal.fetch.Fetcher;
import org.dateline.desk.internal.reading.BrokenRunException;
import org.dateline.desk.internal.reading.Conveyor;
import org.dateline.desk.internal.reading.Holdings;
import org.dateline.desk.internal.reading.PassingStories;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The engine. */
@Component(service = Desk.class)
public final class DeskEngine implements Desk {

    /** The system property that names the person's data folder; the launcher sets it. */
    private static final String DATA = "dateline.data";

    private final Providers providers;
    private final Preferences preferences;
    private final Limits limits;
    private final Fetcher fetcher;

    @Activate
    public DeskEngine(@Reference Providers providers) {
        this(providers, dataFolder(), Limits.USUAL);
    }

    /** @param settings the folder of the person's choices; null to keep none */
    public DeskEngine(Providers providers, @Nullable Path settings, Limits limits) {
        this(providers, settings, limits, new Fetcher());
    }

    /** @param fetcher who asks addresses */
    public DeskEngine(Providers providers, @Nullable Path settings, Limits limits, Fetcher fetcher) {
        this.fetcher = fetcher;
        this.providers = providers;
        this.preferences = new Preferences(settings);
        this.limits = limits;
    }

    private static @Nullable Path dataFolder() {
        String folder = System.getProperty(DATA, "");
        return folder.isEmpty() ? null : Path.of(folder);
    }

    @Override
    public Providers providers() {
        return providers;
    }

    @Override
    public Map<String, ProviderDescription> active(Map<String, String> use) {
        try {
            return choice(use).active();
        } catch (PluginException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private ProviderChoice choice(Map<String, String> use) throws PluginException {
        return ProviderChoice.of(providers.all(), preferences.all(), use);
    }

    @Override
    public void prefer(String role, @Nullable String providerId) {
        preferences.set(role, providerId);
    }

    @Override
    public Report analyze(List<Input> inputs, AnalysisOptions options, String format, OutputStream out, TaskContext context)
            throws IOException, PluginException {
        ProviderChoice choice = choice(options.use());
        ProviderDescription exporter = exporter(choice, format);
        try (Run run = new Run(providers, choice, options, limits, fetcher, context);
                Conveyor conveyor = new Conveyor(run, inputs, Holdings.NOTHING, Corrector.NONE)) {
            PassingStories stories = new PassingStories(run, conveyor);
            write(exporter, stories, Map.of(), out, context);
            return new Report(stories.count(), 0, stories.aside(), run.switches().failed(), context.cancelled());
        }
    }

    private static ProviderDescription exporter(ProviderChoice choice, String format) throws PluginException {
        ProviderDescription exporter = choice.winner("exporter:" + format);
        if (exporter == null) {
            throw new PluginException("Nothing writes the format " + format + ". There is: "
                    + String.join(", ", choice.named("exporter").keySet()) + ".");
        }
        return exporter;
    }

    private ExportReport write(ProviderDescription provider, AnalyzedStories stories, Map<String, String> chosen, OutputStream out,
            TaskContext context) throws IOException, PluginException {
        Exporter exporter = providers.get(provider, Exporter.class);
        try {
            return exporter.export(stories, OptionValues.of(exporter.options(), chosen), out, context);
        } catch (BrokenRunException e) {
            throw e.unwrap();
        } catch (IllegalArgumentException e) {
            throw new PluginException(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            throw new PluginException(new Switches().off(provider, e) + " Nothing was written.", e);
        }
    }

    @Override
    public CaseSession open(CaseAddress address, CaseStore.Mode mode) throws CaseException {
        ProviderDescription store = named("store").get(address.scheme());
        if (store == null) {
            throw new CaseException("No store is there for cases of the kind " + address.scheme() + ".");
        }
        OpenCase open;
        try {
            open = providers.get(store, CaseStore.class).open(address, mode);
        } catch (PluginException e) {
            throw new CaseException(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            throw new CaseException(new Switches().off(store, e) + " The case was not opened.", e);
        }
        return session(open);
    }

    private CaseSession session(OpenCase open) throws CaseException {
        Session session = new Session(open, this::start);
        try {
            session.mend();
            return session;
        } catch (CaseException | RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private Run start(AnalysisOptions options, TaskContext context) throws CaseException {
        try {
            return new Run(providers, choice(options.use()), options, limits, fetcher, context);
        } catch (PluginException e) {
            throw new CaseException(String.valueOf(e.getMessage()), e);
        }
    }

    private Map<String, ProviderDescription> named(String kind) {
        try {
            return choice(Map.of()).named(kind);
        } catch (PluginException e) {
            throw new IllegalStateException("Nothing was chosen for this run", e);
        }
    }

    @Override
    public Map<String, ProviderDescription> formats() {
        return named("exporter");
    }

    @Override
    public List<Option> options(String format) throws PluginException {
        return providers.get(exporter(choice(Map.of()), format), Exporter.class).options();
    }

    @Override
    public ExportReport export(CaseSession session, String format, Map<String, String> options, OutputStream out, TaskContext context)
            throws IOException, PluginException, CaseException {
        try (CaseView view = session.view()) {
            return write(exporter(choice(Map.of()), format), new CurrentStories(view), options, out, context);
        }
    }
}
