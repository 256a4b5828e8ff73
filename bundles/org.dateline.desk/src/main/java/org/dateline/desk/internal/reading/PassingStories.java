package org.dateline.desk.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.SetAside;
import org.dateline.desk.internal.analysis.Analysis;
import org.dateline.desk.internal.analysis.Run;
import org.jspecify.annotations.Nullable;

/** Stories that are analyzed while an exporter takes them, and then forgotten. */
public final class PassingStories implements AnalyzedStories {

    private final Run run;
    private final Conveyor conveyor;
    private final List<SetAside> aside = new ArrayList<>();
    private int stories;

    public PassingStories(Run run, Conveyor conveyor) {
        this.run = run;
        this.conveyor = conveyor;
    }

    /** What was set aside so far. */
    public List<SetAside> aside() {
        return List.copyOf(aside);
    }

    /** How many stories went by. */
    public int count() {
        return stories;
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public Cursor<AnalyzedStory> stories() {
        return new Passing();
    }

    @Override
    public List<CaseMember> cast() {
        return List.of();
    }

    @Override
    public List<Disagreement> disagreements() {
        return List.of();
    }

    @Override
    public Map<String, LayerSpec> layerSpecs() {
        return run.layerSpecs();
    }

    private final class Passing implements Cursor<AnalyzedStory> {

        private @Nullable AnalyzedStory ahead;
        private boolean ended;

        @Override
        public boolean hasNext() {
            while (ahead == null && !ended) {
                try {
                    take(conveyor.next());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    ended = true;
                }
            }
            return ahead != null;
        }

        /** Plain tests of the type: what a pattern switch is made into stands in no ahead-of-time cache. */
        private void take(Item item) throws InterruptedException {
            if (item instanceof Item.Analyzing story) {
                take(story);
            } else if (item instanceof Item.Aside input) {
                aside.add(input.input());
            } else if (item instanceof Item.End end) {
                ended = true;
                if (end.fault() != null) {
                    throw new BrokenRunException(end.fault());
                }
            }
        }

        private void take(Item.Analyzing item) throws InterruptedException {
            Analysis analysis = BrokenRunException.get(item.analysis());
            if (!run.cancelled()) {
                ahead = new AnalyzedStory(analysis.story(), analysis.corrected(), analysis.problems());
                stories++;
            }
            conveyor.release(item);
        }

        @Override
        public AnalyzedStory next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException();
            }
            AnalyzedStory story = ahead;
            ahead = null;
            return story;
        }

        @Override
        public void close() {
            ended = true;
        }
    }
}
