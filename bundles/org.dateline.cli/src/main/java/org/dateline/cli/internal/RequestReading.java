package org.dateline.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/** Reads what a person wrote behind {@code correct CASE ACTION}. */
final class RequestReading {

    /** The fields that hold an EDTF date. */
    private static final Set<String> DATES = Set.of("date", "edtf", "published");

    private final String author;
    private final String note;

    RequestReading(Arguments arguments) {
        this.author = given(arguments.value(CorrectCommand.BY));
        this.note = given(arguments.value(CorrectCommand.NOTE));
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    CorrectionRequest read(CaseView view, Action action, List<String> words) throws UsageException {
        boolean pair = action == Action.JOIN || action == Action.CUT;
        if (action == Action.CUT && (words.size() == 1 || words.size() == 2)) {
            return apart(new StoryFinder(view), words);
        }
        if (words.size() < 3) {
            throw new UsageException(pair ? "Write: STORY NAME [STORY] NAME." : "Write: STORY KIND ITEM, such as 1 event 3.");
        }
        StoryFinder stories = new StoryFinder(view);
        AnalyzedStory story = story(view, stories.find(words.get(0)));
        if (!pair && words.get(1).equalsIgnoreCase(Correction.STORY)) {
            FindingRef itself = new FindingRef(story.story().id(), Correction.STORY, Correction.STORY);
            return new CorrectionRequest(itself, action, fields(words.subList(2, words.size())), author, note);
        }
        return pair ? pair(view, stories, story, action, words) : single(story, action, words);
    }

    private static AnalyzedStory story(CaseView view, StoryId id) throws UsageException {
        AnalyzedStory story = view.story(id);
        if (story == null) {
            throw new UsageException("The case does not hold the story " + id + ".");
        }
        return story;
    }

    /** STORY, or STORY STORY: not the same text. */
    private CorrectionRequest apart(StoryFinder stories, List<String> words) throws UsageException {
        Map<String, String> other = words.size() == 1 ? Map.of() : Map.of("story", stories.find(words.get(1)).value());
        return new CorrectionRequest(new FindingRef(stories.find(words.get(0)), Correction.STORY, ""), Action.CUT, other, author, note);
    }

    private CorrectionRequest single(AnalyzedStory story, Action action, List<String> words) throws UsageException {
        Kind kind = Kind.of(words.get(1));
        ItemFinder items = new ItemFinder(story);
        String id;
        if (action == Action.ADD) {
            int[] place = items.place(words.get(2));
            id = place[0] + "-" + place[1];
        } else {
            id = items.find(kind, words.get(2)).id();
        }
        Map<String, String> fields = fields(words.subList(3, words.size()));
        if (!fields.isEmpty() && (action == Action.ACCEPT || action == Action.REJECT)) {
            throw new UsageException("Nothing can be set with " + action.name().toLowerCase(Locale.ROOT) + "; use change.");
        }
        return request(story, kind, id, action, fields);
    }

    private static Map<String, String> fields(List<String> words) throws UsageException {
        Map<String, String> fields = new HashMap<>();
        for (String each : words) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw new UsageException("Write FIELD=VALUE, such as date=2025-07-08, not " + each + ".");
            }
            String name = each.substring(0, equals);
            String value = each.substring(equals + 1);
            if (DATES.contains(name) && !value.isEmpty() && EdtfDate.parse(value).isEmpty()) {
                throw new UsageException(name + " wants a date such as 2025-07-08, 2025-07 or 1953~, not " + value + ".");
            }
            fields.put(name, value);
        }
        return fields;
    }

    /** STORY NAME NAME, or STORY NAME STORY NAME. */
    private CorrectionRequest pair(CaseView view, StoryFinder stories, AnalyzedStory story, Action action, List<String> words)
            throws UsageException {
        Finding one = new ItemFinder(story).find(Kind.CAST, words.get(1));
        if (words.size() > 4) {
            throw new UsageException("Write: STORY NAME [STORY] NAME; a name of several words stands in quotes.");
        }
        AnalyzedStory there = words.size() == 4 ? story(view, stories.find(words.get(2))) : story;
        String name = words.get(words.size() - 1);
        Map<String, String> fields = new HashMap<>(Map.of("story", there.story().id().value()));
        boolean same = there.story().id().equals(story.story().id());
        if (same && action == Action.CUT) {
            fields.putAll(cutAway(view.found(story.story().id()), story.findings(), name));
        } else {
            fields.put("cast", new ItemFinder(there).find(Kind.CAST, name).id());
        }
        return request(story, Kind.CAST, one.id(), action, fields);
    }

    /** Inside a story a cut names a member that was joined, which is no longer in the list, or words that mean somebody else. */
    private static Map<String, String> cutAway(@Nullable Findings found, Findings now, String name) {
        List<CastMember> before = found == null ? List.of() : found.of(Layer.CAST);
        for (CastMember each : before) {
            boolean gone = now.of(Layer.CAST).stream().noneMatch(other -> other.id().equals(each.id()));
            if (gone && each.name().equalsIgnoreCase(name)) {
                return Map.of("cast", each.id());
            }
        }
        return Map.of("castName", name);
    }

    private CorrectionRequest request(AnalyzedStory story, Kind kind, String id, Action action, Map<String, String> fields) {
        return new CorrectionRequest(new FindingRef(story.story().id(), kind.layer().id(), id), action, fields, author, note);
    }
}
