package org.dateline.desk.internal.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.desk.Providers;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.dateline.desk.internal.Limits;
import org.dateline.desk.internal.Switches;
import org.dateline.desk.internal.Watchdog;
import org.dateline.desk.internal.choice.ProviderChoice;
import org.dateline.desk.internal.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/** What the analyses of one command share: who is asked, who failed, the threads. Any thread; close it. */
public final class Run implements AutoCloseable {

    private static final String UNKNOWN = "und";

    private final Providers providers;
    private final ProviderChoice choice;
    private final AnalysisOptions options;
    private final Limits limits;
    private final TaskContext context;
    private final Switches switches = new Switches();
    private final Watchdog watchdog;
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();
    private final Map<String, LayerSpec> specs = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor threads;
    private final Fetcher fetcher;

    public Run(Providers providers, ProviderChoice choice, AnalysisOptions options, Limits limits, TaskContext context) {
        this(providers, choice, options, limits, new Fetcher(), context);
    }

    public Run(Providers providers, ProviderChoice choice, AnalysisOptions options, Limits limits, Fetcher fetcher,
            TaskContext context) {
        this.fetcher = fetcher;
        this.providers = providers;
        this.choice = choice;
        this.options = options;
        this.limits = limits;
        this.context = context;
        this.watchdog = new Watchdog(limits);
        int cores = Runtime.getRuntime().availableProcessors();
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(cores, cores, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                work -> Thread.ofPlatform().daemon().name("dateline-analysis-" + number.incrementAndGet()).unstarted(work));
        Thread.ofPlatform().daemon().name("dateline-making").start(this::makeAnalyzers);
    }

    /** While the first file is still read, so that analyzers can load what they need. One that cannot be made says so when it is asked. */
    private void makeAnalyzers() {
        for (ProviderDescription provider : choice.all("analyzer")) {
            try {
                get(provider, Analyzer.class);
            } catch (PluginException | RuntimeException | LinkageError e) {
                continue;
            }
        }
    }

    public ProviderChoice choice() {
        return choice;
    }

    public AnalysisOptions options() {
        return options;
    }

    public Limits limits() {
        return limits;
    }

    /** Who asks the addresses that the person named. */
    public Fetcher fetcher() {
        return fetcher;
    }

    public Switches switches() {
        return switches;
    }

    public Watchdog watchdog() {
        return watchdog;
    }

    public boolean cancelled() {
        return context.cancelled();
    }

    public TaskContext context() {
        return context;
    }

    void execute(Runnable work) {
        threads.execute(work);
    }

    /** A thread is left behind with a provider that does not return: another one takes its place. */
    void replaceThread(Runnable work) {
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
        threads.setCorePoolSize(threads.getCorePoolSize() + 1);
        threads.execute(work);
    }

    public <T> T get(ProviderDescription provider, Class<T> contract) throws PluginException {
        return providers.get(provider, contract);
    }

    Plan plan(@Nullable String language) {
        return plans.computeIfAbsent(language == null ? UNKNOWN : language,
                tag -> Plan.of(choice, tag.equals(UNKNOWN) ? null : tag, switches));
    }

    /** Who finds which layer in this language. */
    public Map<String, ProviderDescription> analyzers(@Nullable String language) {
        Map<String, ProviderDescription> byLayer = new LinkedHashMap<>();
        plan(language).steps().forEach(step -> byLayer.put(step.layer(), step.provider()));
        return byLayer;
    }

    /** The layers that are found from this one, itself not among them. */
    public Set<String> downstream(Story story, String layer) {
        Found<String> language = story.language();
        Set<String> changed = new HashSet<>(Set.of(layer));
        for (Plan.Step step : plan(language == null ? null : language.value()).steps()) {
            if (step.provider().requires().stream().anyMatch(changed::contains)) {
                changed.add(step.layer());
            }
        }
        changed.remove(layer);
        return changed;
    }

    void note(@Nullable LayerSpec spec) {
        if (spec != null) {
            specs.putIfAbsent(spec.id(), spec);
        }
    }

    /** What the active analyzers say of layers of their own, by layer. Those that cannot be made are left to the analysis. */
    public Map<String, LayerSpec> layerSpecs() {
        List<ProviderDescription> own = new ArrayList<>();
        choice.active().forEach((role, provider) -> {
            if (role.startsWith("analyzer:") && !Layers.isBuiltIn(role.substring("analyzer:".length()).replaceFirst("@.*", ""))) {
                own.add(provider);
            }
        });
        for (ProviderDescription provider : own) {
            try {
                note(get(provider, Analyzer.class).layer());
            } catch (PluginException | RuntimeException | LinkageError e) {
                switches.off(provider, e);
            }
        }
        return Map.copyOf(specs);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        watchdog.close();
    }
}
