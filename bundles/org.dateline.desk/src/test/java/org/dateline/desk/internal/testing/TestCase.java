package org.dateline.desk.internal.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.CaseDelta;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.Report;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.DeskEngine;
import org.dateline.store.internal.FileCaseStore;

/** A case on the disk, over simple providers. Close it. */
public final class TestCase implements AutoCloseable {

    private final DeskEngine engine;
    private final Path file;
    private final List<CaseDelta> deltas = new ArrayList<>();
    private CaseSession session;

    public TestCase(Path file) throws CaseException {
        this(file, SimpleProviders.all());
    }

    public TestCase(Path file, TestProviders providers) throws CaseException {
        this.file = file;
        this.engine = new TestDesk(providers.add(CaseStore.class, "store", 0, List.of("store:file"), List.of(), FileCaseStore::new)).engine();
        reopen();
    }

    public void reopen() throws CaseException {
        if (session != null) {
            session.close();
        }
        session = engine.open(CaseAddress.of(file), CaseStore.Mode.CREATE);
        session.listen(deltas::add);
    }

    public DeskEngine engine() {
        return engine;
    }

    public CaseSession session() {
        return session;
    }

    public List<CaseDelta> deltas() {
        return deltas;
    }

    public Report add(String... namesAndTexts) throws CaseException {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            inputs.add(TestDesk.text(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        return session.importAll(inputs, AnalysisOptions.USUAL, TaskContext.silent());
    }

    public AnalyzedStory story(int number) throws CaseException {
        try (CaseView view = session.view()) {
            return view.story(id(view, number));
        }
    }

    private static StoryId id(CaseView view, int number) {
        return view.summaries().get(number - 1).id();
    }

    /** The names of a story's cast. */
    public List<String> cast(int number) throws CaseException {
        return story(number).findings().of(Layer.CAST).stream().map(CastMember::name).toList();
    }

    public List<String> speakers(int number) throws CaseException {
        return story(number).findings().of(Layer.QUOTATIONS).stream().map(Quotation::speaker).map(String::valueOf).toList();
    }

    public List<String> events(int number) throws CaseException {
        return story(number).findings().of(Layer.EVENTS).stream().map(e -> e.date() + " " + e.label()).toList();
    }

    /** The joined cast: each with the stories' members that are it. */
    public List<String> joined() throws CaseException {
        try (CaseView view = session.view()) {
            return view.cast().stream().map(member -> member.name() + " " + member.members().size()).sorted().toList();
        }
    }

    public CaseMember member(String name) throws CaseException {
        try (CaseView view = session.view()) {
            return view.cast().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        }
    }

    /** The id of the first finding of a layer that reads so. */
    public FindingRef ref(int story, Layer<? extends Finding> layer, String words) throws CaseException {
        AnalyzedStory analyzed = story(story);
        for (Finding each : analyzed.findings().of(layer)) {
            if (each.span().of(analyzed.story().text()).equals(words)) {
                return new FindingRef(analyzed.story().id(), layer.id(), each.id());
            }
        }
        throw new AssertionError("No " + words + " in " + analyzed.findings().of(layer));
    }

    public Correction correct(FindingRef target, Action action, Map<String, String> fields) throws CaseException {
        return session.correct(new CorrectionRequest(target, action, fields, "Kim", ""));
    }

    /** Joins or cuts the member that reads so with one of another story. */
    public Correction pair(Action action, int story, String words, int otherStory, String otherWords) throws CaseException {
        FindingRef other = ref(otherStory, Layer.CAST, otherWords);
        return correct(ref(story, Layer.CAST, words), action, Map.of("story", other.story().value(), "cast", other.findingId()));
    }

    public Event event(int story, int number) throws CaseException {
        return story(story).findings().of(Layer.EVENTS).get(number - 1);
    }

    public Set<StoryId> lastChanged() {
        return deltas.get(deltas.size() - 1).stories();
    }

    @Override
    public void close() throws CaseException {
        session.close();
    }
}
