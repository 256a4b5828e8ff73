package org.dateline.desk.internal.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.dateline.api.EdtfDate;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.Arrival;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.story.Found;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.reading.BrokenRunException;
import org.dateline.desk.internal.reading.Holdings;
import org.dateline.desk.internal.reading.Place;

/** What a case held when an import began, and what has come since. */
import org.jspecify.annotations.Nullable;
final class CaseHoldings implements Holdings {

    private final OpenCase open;
    private final CaseView before;
    private final Set<StoryId> held = new HashSet<>();
    private final Set<StoryId> passed = new HashSet<>();
    private String lastPlace = "";
    private List<Arrival> there = List.of();

    CaseHoldings(OpenCase open, CaseView before) {
        this.open = open;
        this.before = before;
        before.summaries().forEach(each -> held.add(each.id()));
    }

    @Override
    public boolean holds(SourceId source, String path) {
        if (held.isEmpty()) {
            return false;
        }
        boolean[] there = new boolean[1];
        try {
            open.write(writer -> there[0] = writer.hasSource(source, path));
        } catch (CaseException e) {
            throw new BrokenRunException(e);
        }
        return there[0];
    }

    @Override
    public Standing standing(Story story, Place place) {
        if (!passed.add(story.id())) {
            return Standing.HELD;
        }
        if (held.contains(story.id())) {
            AnalyzedStory stored = before.story(story.id());
            boolean same = stored != null && stored.story().textVersion().equals(story.textVersion());
            return same ? Standing.HELD : Standing.NEW;
        }
        return place.place().isEmpty() ? Standing.NEW : byPlace(story, place);
    }

    /** The day the stored story was read with, whatever a person said since. */
    private @Nullable EdtfDate readDay(StoryId id) {
        AnalyzedStory stored = before.story(id);
        Found<EdtfDate> read = stored == null ? null : Found.read(stored.story().published());
        return read == null ? null : read.value();
    }

    /** A feed that is read again holds most of its entries unchanged, in another file. */
    private Standing byPlace(Story story, Place place) {
        if (!place.place().equals(lastPlace)) {
            lastPlace = place.place();
            there = before.arrivals(lastPlace);
        }
        EdtfDate published = story.published() == null ? null : story.published().value();
        Arrival now = new Arrival(story.id(), place.place(), place.part(), published, story.textVersion());
        Standing standing = Standing.NEW;
        for (Arrival each : there) {
            if (each.textVersion().equals(now.textVersion()) && (Objects.equals(each.published(), published) || Objects.equals(readDay(each.story()), published))) {
                return Standing.HELD;
            }
            standing = each.isSamePlace(now) ? Standing.VERSION : standing;
        }
        return standing;
    }
}
