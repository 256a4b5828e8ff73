package org.dateline.desk.internal.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/** The stories of a case as the timeline has them: without those that a later version from the same place has replaced. */
public final class CurrentStories implements AnalyzedStories {

    private final CaseView view;
    private final Set<StoryId> replaced = new HashSet<>();

    public CurrentStories(CaseView view) {
        this.view = view;
        view.groups().forEach(group -> group.versions().stream().filter(each -> each.replaced()).forEach(each -> replaced.add(each.story())));
    }

    @Override
    public String title() {
        return view.title();
    }

    @Override
    public Cursor<AnalyzedStory> stories() {
        return replaced.isEmpty() ? view.stories() : new Current(view.stories());
    }

    @Override
    public List<CaseMember> cast() {
        return view.cast();
    }

    /** One with a replaced version is none any more. */
    @Override
    public List<Disagreement> disagreements() {
        return view.disagreements().stream().filter(each -> each.items().stream().noneMatch(item -> replaced.contains(item.story()))).toList();
    }

    @Override
    public Map<String, LayerSpec> layerSpecs() {
        return view.layerSpecs();
    }

    private final class Current implements Cursor<AnalyzedStory> {

        private final Cursor<AnalyzedStory> all;
        private @Nullable AnalyzedStory ahead;

        Current(Cursor<AnalyzedStory> all) {
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            while (ahead == null && all.hasNext()) {
                AnalyzedStory next = all.next();
                ahead = replaced.contains(next.story().id()) ? null : next;
            }
            return ahead != null;
        }

        @Override
        public AnalyzedStory next() {
            AnalyzedStory story = hasNext() ? ahead : null;
            if (story == null) {
                throw new NoSuchElementException();
            }
            ahead = null;
            return story;
        }

        @Override
        public void close() {
            all.close();
        }
    }
}
