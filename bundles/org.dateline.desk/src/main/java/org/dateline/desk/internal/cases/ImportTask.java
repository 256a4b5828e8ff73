package org.dateline.desk.internal.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.CaseWriter;
import org.dateline.api.cases.SetAside;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.Report;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Analysis;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.reading.BrokenRunException;
import org.dateline.desk.internal.reading.Conveyor;
import org.dateline.desk.internal.reading.Item;
import org.dateline.desk.internal.reading.Place;

/**
 * One import: stories are stored in batches, each whole; a source counts as done with the batch of its last story. So an import that
 * was killed goes on where it was, and the case holds each story once.
 */
final class ImportTask {

    private static final int STORIES = 64;
    private static final int CHARACTERS = 1_000_000;
    private static final long MOST_NANOS = 700_000_000;

    private final WorkingCase working;
    private final Runs runs;
    private final Run run;
    private final Grouper grouper;
    private final List<Arrived> stories = new ArrayList<>();
    private final List<Item.Finished> finished = new ArrayList<>();
    private final List<SetAside> asideToWrite = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();
    private final Set<String> specs = new HashSet<>();
    private int characters;
    private long since = System.nanoTime();
    private int count;
    private int versions;
    private int known;
    private boolean heldSome;
    private boolean cameSome;
    private boolean castChanged;

    /** A story that came in, and from where. */
    private record Arrived(Analysis analysis, Item.Analyzing item) {
    }

    /** @param run the import's own, which may be cancelled */
    ImportTask(WorkingCase working, Runs runs, Run run) {
        this.working = working;
        this.runs = runs;
        this.run = run;
        this.grouper = new Grouper(run);
    }

    Report importAll(List<Input> inputs) throws CaseException {
        CorrectionApplier corrections = new CorrectionApplier(working.book());
        try (CaseView before = working.open().view();
                Conveyor conveyor = new Conveyor(run, inputs, new CaseHoldings(working.open(), before), corrections)) {
            working.change(() -> working.cast().load(before));
            for (Item item = conveyor.next(); !(item instanceof Item.End end && isOver(end)); item = conveyor.next()) {
                take(item, conveyor);
                if (isFull()) {
                    flush();
                }
            }
            flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            flush();
        } catch (BrokenRunException e) {
            flush();
            throw new CaseException(e.unwrap().getMessage(), e);
        }
        join();
        return new Report(count, versions, known, aside, run.switches().failed(), run.cancelled());
    }

    private static boolean isOver(Item.End end) {
        if (end.fault() != null) {
            throw new BrokenRunException(end.fault());
        }
        return true;
    }

    private void take(Item item, Conveyor conveyor) throws InterruptedException, CaseException {
        switch (item) {
            case Item.Analyzing story -> {
                if (!story.analysis().isDone() && isOld()) {
                    flush();
                }
                Analysis analysis = BrokenRunException.get(story.analysis());
                if (!run.cancelled()) {
                    stories.add(new Arrived(analysis, story));
                    characters += analysis.story().text().length();
                }
                conveyor.release(story);
                cameSome = true;
            }
            case Item.Aside input -> {
                aside.add(input.input());
                asideToWrite.add(input.input());
            }
            case Item.Finished source -> {
                // After a cancel its last stories may have been dropped: it is read again the next time.
                if (!run.cancelled()) {
                    finished.add(source);
                }
                known += heldSome && !cameSome ? 1 : 0;
                heldSome = false;
                cameSome = false;
            }
            case Item.Known source -> known++;
            case Item.Held story -> heldSome = true;
            case Item.End end -> {
            }
        }
    }

    private boolean isFull() {
        return stories.size() >= STORIES || characters >= CHARACTERS || isOld();
    }

    private boolean isOld() {
        return System.nanoTime() - since > MOST_NANOS;
    }

    private void flush() throws CaseException {
        since = System.nanoTime();
        if (stories.isEmpty() && finished.isEmpty() && asideToWrite.isEmpty()) {
            return;
        }
        working.change(() -> {
            Set<StoryId> changed = new HashSet<>();
            for (Arrived each : stories) {
                Analysis analysis = each.analysis();
                changed.add(analysis.story().id());
                castChanged |= working.cast().put(analysis.story().id(), analysis.corrected());
            }
            working.write(this::write, changed, false);
            return changed;
        });
        count += stories.size();
        versions += (int) stories.stream().filter(each -> each.item().isVersion()).count();
        stories.clear();
        finished.clear();
        asideToWrite.clear();
        characters = 0;
    }

    private void write(CaseWriter writer) throws CaseException {
        for (Arrived each : stories) {
            AnalysisWriting.write(each.analysis(), writer);
            Place place = each.item().place();
            writer.arrived(each.analysis().story().id(), place.place(), place.part());
            grouper.write(each.analysis().story(), writer);
        }
        for (Item.Finished each : finished) {
            writer.sourceDone(each.source(), each.path());
        }
        for (SetAside each : asideToWrite) {
            writer.setAside(each);
        }
        for (LayerSpec spec : run.layerSpecs().values()) {
            if (specs.add(spec.id())) {
                writer.layerSpec(spec);
            }
        }
    }

    /** Also after a cancel, since what came in is kept; so the joiner is asked in a run that was not cancelled. */
    private void join() throws CaseException {
        if (!castChanged) {
            return;
        }
        try (Run joining = runs.start(run.options(), TaskContext.silent())) {
            working.change(() -> {
                List<CaseMember> members = working.joined(joining, working.book());
                working.write(writer -> writer.cast(members), Set.of(), true);
                return members;
            });
        }
    }
}
