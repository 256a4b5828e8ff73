package org.dateline.views.internal.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.analysis.Mention;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseView;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/** How many findings of each kind a story has. */
final class LayerCounts {

    /**
     * A line of the list.
     *
     * @param key the setting that shows or hides it: {@code layer.people}
     * @param label empty for a built-in layer, whose label is a message
     */
    record Line(String key, String label, String mark, int count) {
    }

    private LayerCounts() {
    }

    static List<Line> of(CaseView view, @Nullable StoryId id) {
        AnalyzedStory story = id == null ? null : view.story(id);
        List<Line> lines = new ArrayList<>();
        Findings found = story == null ? null : story.findings();
        int people = 0;
        int others = 0;
        if (found != null) {
            for (Mention mention : found.of(Layer.MENTIONS)) {
                if (mention.type().equals(Mention.PERSON)) {
                    people++;
                } else {
                    others++;
                }
            }
        }
        lines.add(new Line("layer.people", "", "single", people));
        lines.add(new Line("layer.orgs", "", "double", others));
        lines.add(new Line("layer.dates", "", "dashed-box", found == null ? 0 : found.of(Layer.TIMES).size()));
        lines.add(new Line("layer.quotes", "", "tint", found == null ? 0 : found.of(Layer.QUOTATIONS).size()));
        lines.add(new Line("layer.amounts", "", "dotted", found == null ? 0 : found.of(Layer.AMOUNTS).size()));
        for (Map.Entry<String, LayerSpec> spec : view.layerSpecs().entrySet()) {
            int count = found == null ? 0 : found.of(Layer.notes(spec.getKey())).size();
            lines.add(new Line("layer." + spec.getKey(), spec.getValue().label(), spec.getValue().mark(), count));
        }
        return lines;
    }
}
