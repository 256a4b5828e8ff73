package org.dateline.workbench.internal.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.api.analysis.Mention;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.story.StoryId;
import org.dateline.ui.api.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * What menus and status line need to know of the case, read once for each change.
 *
 * @param toCheck the items that want a look, story by story
 */
public record CaseState(Path file, @Nullable String readOnly, @Nullable Correction undoable, @Nullable Correction redoable,
        int stories, int items, List<FindingRef> toCheck, int setAside, Lanes lanes, long revision,
        @Nullable StoryId first) {

    /** The name that titles show: the file's, without its ending. */
    public String name() {
        return nameOf(file);
    }

    public static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".dateline") ? name.substring(0, name.length() - ".dateline".length()) : name;
    }

    static CaseState read(CaseSession session) throws CaseException {
        try (CaseView view = session.view()) {
            List<StorySummary> summaries = view.summaries();
            List<TimelineItem> items = view.timeline(TimelineQuery.all()).items();
            return new CaseState(Path.of(session.address().location()), session.readOnly(), session.undoable(), session.redoable(),
                    summaries.size(), items.size(), toCheck(summaries, items), view.setAside().size(), lanes(items, view.cast()),
                    view.revision(), summaries.isEmpty() ? null : summaries.get(0).id());
        }
    }

    private static List<FindingRef> toCheck(List<StorySummary> summaries, List<TimelineItem> items) {
        Map<StoryId, Integer> order = new HashMap<>();
        summaries.forEach(s -> order.put(s.id(), order.size()));
        List<TimelineItem> wanted = new ArrayList<>();
        for (TimelineItem item : items) {
            if (item.toCheck()) {
                wanted.add(item);
            }
        }
        wanted.sort(Comparator.comparingInt(i -> order.getOrDefault(i.ref().story(), Integer.MAX_VALUE)));
        return wanted.stream().map(TimelineItem::ref).toList();
    }

    /** People and organisations by how many items they are in, then by name. */
    static Lanes lanes(List<TimelineItem> items, List<CaseMember> cast) {
        Map<String, Integer> counts = new HashMap<>();
        for (TimelineItem item : items) {
            item.members().forEach(m -> counts.merge(m, 1, Integer::sum));
        }
        Set<String> kinds = Set.of(Mention.PERSON, Mention.ORG);
        return new Lanes(cast.stream().filter(m -> kinds.contains(m.type()) && counts.containsKey(m.id()))
                .sorted(Comparator.comparingInt((CaseMember m) -> -counts.get(m.id())).thenComparing(CaseMember::name)
                        .thenComparing(CaseMember::id))
                .map(CaseMember::id).toList());
    }
}
