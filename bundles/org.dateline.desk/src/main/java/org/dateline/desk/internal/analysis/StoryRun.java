package org.dateline.desk.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dateline.api.Origin;
import org.dateline.api.PluginException;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.LanguageFinder;
import org.dateline.api.cases.Problem;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.dateline.desk.internal.Watchdog.Call;
import org.jspecify.annotations.Nullable;

/**
 * The way of one story through the analyzers. It runs on one thread, until a provider does not return: then that thread is left
 * behind and the rest runs on another. The state is handed on by ending the call, which only one side can.
 */
public final class StoryRun implements Runnable {

    private final Run run;
    private final Corrector corrector;
    private final CompletableFuture<Analysis> done = new CompletableFuture<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private Story story;
    private StoryFindings found = StoryFindings.NONE;
    private StoryFindings corrected = StoryFindings.NONE;
    private @Nullable Plan plan;
    private int next;
    private boolean languageAsked;

    private StoryRun(Run run, Story story, Corrector corrector) {
        this.run = run;
        this.story = corrector.story(story);
        this.corrector = corrector;
    }

    /** Starts to analyze the story on one of the run's threads. */
    public static CompletableFuture<Analysis> start(Run run, Story story, Corrector corrector) {
        StoryRun work = new StoryRun(run, story, corrector);
        run.execute(work);
        return work.done;
    }

    /**
     * Starts to analyze the story, but takes what was found before for the layers named.
     *
     * @param keep layers and who found what in them
     */
    public static CompletableFuture<Analysis> resume(Run run, Story story, Corrector corrector, Map<String, StoryFindings.Found> keep) {
        StoryRun work = new StoryRun(run, story, corrector);
        work.kept = Map.copyOf(keep);
        run.execute(work);
        return work.done;
    }

    private Map<String, StoryFindings.Found> kept = Map.of();

    @Override
    public void run() {
        try {
            if (isLanguageKnown() && isAnalyzed()) {
                finishKept();
                done.complete(new Analysis(story, found, corrected, problems, lost));
            }
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(new IllegalStateException("The analysis of " + story.path() + " broke", e));
        }
    }

    /** False where this thread was left behind. */
    private boolean isLanguageKnown() {
        ProviderDescription provider = run.choice().winner(LanguageFinder.ROLE);
        if (story.language() != null || provider == null || languageAsked) {
            return true;
        }
        languageAsked = true;
        List<Found<String>> answer = new ArrayList<>();
        return guarded(provider, LanguageFinder.ROLE, context -> answer.add(run.get(provider, LanguageFinder.class).find(story.text(), context)),
                () -> answer.forEach(language -> story = story.inLanguage(language)));
    }

    private boolean isAnalyzed() {
        Plan steps = plan;
        if (steps == null) {
            Found<String> language = story.language();
            steps = run.plan(language == null ? null : language.value());
            problems.addAll(steps.missing());
            plan = steps;
        }
        while (next < steps.steps().size()) {
            Plan.Step step = steps.steps().get(next++);
            if (!isTaken(step)) {
                return false;
            }
        }
        return true;
    }

    /** False where this thread was left behind. */
    private boolean isTaken(Plan.Step step) {
        StoryFindings.Found before = kept.get(step.layer());
        if (before != null) {
            take(step.layer(), before);
            return true;
        }
        ProviderDescription provider = step.provider();
        for (String layer : provider.requires()) {
            if (!corrected.layers().contains(layer)) {
                problems.add(new Problem(step.layer(), "Not looked for: " + provider.id() + " requires " + layer + "."));
                return true;
            }
        }
        LayerSink sink = new LayerSink(step.layer(), story.text().length());
        return guarded(provider, step.layer(), context -> ask(provider, sink, context),
                () -> take(step.layer(), new StoryFindings.Found(sink.close(), new Origin(provider.id(), provider.version()), Map.of())));
    }

    private void ask(ProviderDescription provider, LayerSink sink, CallContext context) throws PluginException {
        Analyzer analyzer = run.get(provider, Analyzer.class);
        analyzer.analyze(story, corrected, sink, context);
        if (sink.fault() != null) {
            throw new IllegalArgumentException(sink.fault());
        }
        run.note(analyzer.layer());
    }

    private void take(String layer, StoryFindings.Found findings) {
        Corrector.Corrected after = corrector.apply(story, layer, findings, corrected);
        found = found.with(layer, findings);
        corrected = corrected.with(layer, after.findings());
        lost.addAll(after.lost());
    }

    /** Layers that nobody finds any more stay as they were found. */
    private void finishKept() {
        if (kept.isEmpty()) {
            return;
        }
        for (Map.Entry<String, StoryFindings.Found> each : kept.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Layers.ORDER)).toList()) {
            if (!found.layers().contains(each.getKey())) {
                take(each.getKey(), each.getValue());
            }
        }
    }

    /** Calls a provider; false where this thread was left behind and another goes on. */
    private boolean guarded(ProviderDescription provider, String where, Work work, Runnable then) {
        String off = run.switches().reason(provider);
        if (off != null) {
            problems.add(new Problem(where, off));
            return true;
        }
        Call call = run.watchdog().begin(run.limits().forSize(story.text().length()), () -> abandon(provider, where));
        CallContext context = new CallContext(call, run);
        Throwable thrown = null;
        try {
            work.on(context);
        } catch (Throwable e) {
            thrown = e;
        }
        if (!run.watchdog().end(call)) {
            return false;
        }
        problems.addAll(context.warnings());
        if (thrown != null) {
            problems.add(new Problem(where, run.switches().off(provider, thrown)));
        } else if (call.timeIsUp()) {
            problems.add(new Problem(where, run.switches().off(provider, "took too long for this text.")));
        } else {
            then.run();
        }
        return true;
    }

    private void abandon(ProviderDescription provider, String where) {
        problems.add(new Problem(where, run.switches().off(provider, "took too long, did not stop, and was left behind.")));
        run.replaceThread(this);
    }

    private interface Work {
        void on(CallContext context) throws PluginException;
    }
}
