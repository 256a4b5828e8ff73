package org.dateline.ingest.internal.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ingest.internal.dates.AddressDates;
import org.dateline.ingest.internal.dates.DateLabel;
import org.dateline.ingest.internal.dates.DateScanner.Order;
import org.dateline.ingest.internal.dates.LabelledDate;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.dateline.ingest.internal.prose.FurnitureWords.Use;
import org.dateline.ingest.internal.prose.Passage.Kind;
import org.jspecify.annotations.Nullable;

/** Reads byline, date of publication and owner from the lines around a story and from the addresses in it. */
final class SurroundingEvidence {

    /** How far beyond the end of the story a byline may stand. */
    private static final int AFTER = 6;

    /** How far into the story a byline may stand, where share buttons and the like come between. */
    private static final int NEAR = 10;

    private final List<Passage> passages;
    private final @Nullable Use[] uses;
    private final int title;
    private final int from;
    private final int to;
    private final Order order;

    SurroundingEvidence(List<Passage> passages, @Nullable Use[] uses, int title, int from, int to) {
        this.passages = passages;
        this.uses = uses;
        this.title = title;
        this.from = from;
        this.to = to;
        this.order = DayOrder.of(passages);
    }

    StoryParts.Evidence read() {
        Optional<WrittenDate> written = writtenDate().or(() -> from < to ? Datelines.day(passages.get(from).text(), order) : Optional.empty());
        Optional<WrittenDate> address = written.isPresent() ? Optional.empty() : addressDate();
        WrittenDate date = written.or(() -> address).orElse(null);
        return new StoryParts.Evidence(SurroundingAuthors.of(passages, nearby(), from), date, date == null ? "" : written.isPresent() ? "dateline" : "url", publisher(), rights());
    }

    /** A date of publication, or one of which nothing is said and that no sentence tells a thing of; else one of a change. */
    private Optional<WrittenDate> writtenDate() {
        WrittenDate changed = null;
        for (int i : nearby()) {
            for (LabelledDate found : mayDate(i) ? LabelledDate.in(passages.get(i).text(), order) : List.<LabelledDate>of()) {
                boolean told = found.label() == DateLabel.NONE && Prose.isRunning(passages.get(i).text());
                if (found.label() == DateLabel.PUBLISHED || found.label() == DateLabel.NONE && !told) {
                    return Optional.of(found.date());
                }
                changed = changed == null && found.label() == DateLabel.CHANGED ? found.date() : changed;
            }
        }
        return Optional.ofNullable(changed);
    }

    private boolean mayDate(int i) {
        Passage passage = passages.get(i);
        boolean inside = i >= from && i < to && (passage.text().length() > 90 || i > from + 3 && i < to - 2 && !StoryShape.isDateLine(passage));
        return !inside && passage.kind() != Kind.IMAGE && passage.text().length() <= 160 && uses[i] != Use.COPYRIGHT && uses[i] != Use.RELATED;
    }

    /** Passages between title and story first, then those right after the story, then those before the title. */
    private List<Integer> nearby() {
        List<Integer> order = new ArrayList<>();
        for (int i = Math.max(0, title + 1); i < Math.min(passages.size(), Math.min(from + NEAR, to + 1)); i++) {
            order.add(i);
        }
        for (int i = Math.max(0, to - 2); i < Math.min(passages.size(), to + AFTER); i++) {
            order.add(i);
        }
        for (int i = title - 1; i >= Math.max(0, title - 8); i--) {
            order.add(i);
        }
        return order;
    }

    /** The day that most image addresses in the story agree on. */
    private Optional<WrittenDate> addressDate() {
        Map<String, Integer> votes = new HashMap<>();
        WrittenDate best = null;
        for (int i = Math.max(0, title); i < Math.min(to, passages.size()); i++) {
            if (passages.get(i).kind() != Kind.IMAGE) {
                continue;
            }
            for (String address : passages.get(i).addresses()) {
                WrittenDate date = AddressDates.in(address).orElse(null);
                if (date != null && date.isDay()) {
                    int count = votes.merge(date.day10(), 1, Integer::sum);
                    best = best == null || count > votes.getOrDefault(best.day10(), 0) ? date : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private String rights() {
        for (int i = Math.max(0, to - 2); i < passages.size(); i++) {
            if (uses[i] == Use.COPYRIGHT) {
                return passages.get(i).text();
            }
        }
        return "";
    }

    private String publisher() {
        for (int i = passages.size() - 1; i >= 0; i--) {
            if (uses[i] == Use.COPYRIGHT) {
                String owner = Copyrights.owner(passages.get(i).text());
                if (!owner.isEmpty()) {
                    return owner;
                }
            }
        }
        return "";
    }
}
