package org.dateline.ingest.internal.prose;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.prose.FurnitureWords.Use;
import org.dateline.ingest.internal.prose.Passage.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story in a sequence of passages that carries no structure but its order, as scraped and pasted text does. Each passage is
 * weighed as prose or furniture, the story is the run of passages with the greatest sum (maximum subsequence segmentation, Pasternack and
 * Roth 2009), and what stands around it is read for byline, date and owner.
 */
public final class StoryShape {

    private final List<Passage> passages;
    private final @Nullable Use[] uses;
    private final boolean[] taken;
    private final boolean[] teasers;
    private final @Nullable String[] credits;
    private final List<Passage> body = new ArrayList<>();
    private String standfirst = "";
    private int title = -1;
    private int from;
    private int to;

    private StoryShape(List<Passage> passages) {
        this.passages = passages;
        this.uses = new Use[passages.size()];
        this.taken = new boolean[passages.size()];
        this.teasers = Teasers.among(passages);
        this.credits = new String[passages.size()];
        for (int i = 0; i < uses.length; i++) {
            uses[i] = FurnitureWords.useOf(passages.get(i).text()).orElse(null);
        }
    }

    /** Parts the passages of one source. */
    public static StoryParts of(List<Passage> passages) {
        return new StoryShape(passages).shape();
    }

    private StoryParts shape() {
        title = repeated(findTitle());
        segment();
        for (int i = title + 1; i < to; i++) {
            place(i);
        }
        String headline = title < 0 ? "" : passages.get(title).text();
        if (title >= 0) {
            taken[title] = true;
        }
        StoryParts.Evidence evidence = new SurroundingEvidence(passages, uses, title, from, to).read();
        List<Passage> leftOut = leftOut();
        AuthorNotes.drop(body, leftOut, evidence.authors());
        return new StoryParts(headline, standfirst, body, leftOut, evidence);
    }

    private List<Passage> leftOut() {
        List<Passage> leftOut = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            Passage passage = passages.get(i);
            if (credits[i] != null) {
                leftOut.add(passage.saying(credits[i]));
            } else if (!taken[i] && !passage.text().isEmpty()) {
                leftOut.add(passage);
            }
        }
        return leftOut;
    }

    /** The first heading of the first order that says something, else the first short line that other text follows. */
    private int findTitle() {
        int firstHeading = -1;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.level() == 1 && uses[i] == null && passage.text().length() >= 8) {
                return i;
            }
            firstHeading = firstHeading < 0 && passage.level() > 0 && uses[i] == null ? i : firstHeading;
        }
        for (int i = 0; i < passages.size() && i < 12; i++) {
            Passage passage = passages.get(i);
            boolean line = passage.kind() == Kind.PARAGRAPH && uses[i] == null && passage.linkShare() < 0.9;
            if (line && Prose.isRunning(passage.text()) && passage.text().length() > 160) {
                break;
            }
            boolean alone = passages.size() > 1 && passage.text().length() <= 220 && passage.text().length() >= 8;
            if (line && alone && !passage.text().endsWith(".") && !Bylines.isByline(passage.text()) && !isDateLine(passage)) {
                return i;
            }
        }
        return firstHeading;
    }

    /** Where the headline stands again, a little below; what lies between is furniture. */
    private int repeated(int first) {
        int last = first;
        for (int i = first + 1; first >= 0 && i < passages.size(); i++) {
            last = passages.get(i).level() == 1 && passages.get(i).text().equalsIgnoreCase(passages.get(first).text()) ? i : last;
        }
        return last;
    }

    private void segment() {
        double best = 0;
        double sum = 0;
        int start = title + 1;
        from = to = start;
        for (int i = title + 1; i < passages.size(); i++) {
            sum += value(i);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
    }

    private double value(int i) {
        Passage passage = passages.get(i);
        if (uses[i] != null) {
            return switch (uses[i]) {
                case COPYRIGHT -> -900;
                case COMMENTS -> -700;
                case RELATED -> passage.level() > 0 ? -400 : -80;
                case AUTHOR -> -120;
                default -> -40;
            };
        }
        boolean links = passage.linkShare() > 0.55 || teasers[i];
        double prose = Math.min(400, Prose.weight(passage.text()) * (1 - passage.linkShare()));
        return switch (passage.kind()) {
            case RULE, IMAGE -> -2;
            case HEADING -> links ? -60 : passage.level() == 1 ? -200 : -10;
            case LIST -> links ? -45 : Prose.isRunning(passage.text()) ? prose * 0.7 : -12;
            case TABLE, CAPTION -> -4;
            default -> links ? -40 : Prose.isRunning(passage.text()) ? prose : -15;
        };
    }

    private void place(int i) {
        Passage passage = passages.get(i);
        if (passage.kind() == Kind.IMAGE) {
            caption(i);
            return;
        }
        if (i < from) {
            beforeBody(i);
            return;
        }
        boolean prose = passage.text().length() > 120 && uses[i] != Use.SUBSCRIBE && uses[i] != Use.COPYRIGHT;
        boolean scrap = passage.kind() != Kind.TABLE && (Scraps.isCredit(passage.text()) || Scraps.isCount(passage.text())) || Scraps.isLoneHeadline(passages, i);
        boolean furniture = uses[i] != null && !(prose && Prose.isRunning(passage.text())) || passage.kind() == Kind.RULE || scrap;
        if (furniture || teasers[i] || isLinkOnly(passage) || repeatsTitle(passage) || isByline(passage) || isDateLine(passage) || Portraits.precede(passages, i)) {
            return;
        }
        if (passage.kind() == Kind.PARAGRAPH && (followsImage(i) && isCaptionLike(passage, i) || Captions.isOne(passage.text()) || standsOverCredit(i))) {
            addCaption(passage, i);
            return;
        }
        taken[i] = true;
        body.add(headsPart(i) ? passage.as(Kind.HEADING) : passage);
    }

    private void beforeBody(int i) {
        Passage passage = passages.get(i);
        int length = passage.text().length();
        boolean words = passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.HEADING && passage.level() > 1 || passage.kind() == Kind.QUOTE;
        boolean fits = uses[i] == null && length >= 30 && length <= 400 && passage.linkShare() < 0.3;
        boolean own = words && fits && !repeatsTitle(passage) && !isByline(passage) && !isDateLine(passage) && !followsImage(i);
        if (own && standfirst.isEmpty() && Prose.weight(passage.text()) >= 40) {
            standfirst = passage.text();
            taken[i] = true;
        }
    }

    private void caption(int i) {
        Passage image = passages.get(i);
        boolean repeated = i + 1 < passages.size() && passages.get(i + 1).text().startsWith(Captions.split(image.text()).caption());
        if (Captions.worthReading(image.text()) && !repeated) {
            addCaption(image, i);
        }
    }

    private void addCaption(Passage passage, int i) {
        Captions.Split split = Captions.split(passage.text());
        if (split.caption().isEmpty()) {
            return;
        }
        taken[i] = true;
        credits[i] = split.credit().isEmpty() ? null : split.credit();
        body.add(passage.as(Kind.CAPTION).saying(split.caption()));
    }

    private boolean followsImage(int i) {
        return i > 0 && passages.get(i - 1).kind() == Kind.IMAGE;
    }

    private boolean standsOverCredit(int i) {
        return followsImage(i) && i + 1 < passages.size() && passages.get(i).text().length() < 320 && Scraps.isCredit(passages.get(i + 1).text());
    }

    private boolean isCaptionLike(Passage passage, int i) {
        String alt = passages.get(i - 1).text();
        boolean repeats = alt.length() > 20 && passage.text().startsWith(alt.substring(0, 20));
        return repeats || passage.text().length() < 300 && !Captions.split(passage.text()).credit().isEmpty();
    }

    private static boolean isLinkOnly(Passage passage) {
        return passage.linkShare() > 0.8 && passage.kind() != Kind.QUOTE && !(passage.kind() == Kind.HEADING && passage.linkShare() < 0.95);
    }

    private boolean repeatsTitle(Passage passage) {
        return title >= 0 && passage.text().equalsIgnoreCase(passages.get(title).text());
    }

    private static boolean isByline(Passage passage) {
        return passage.text().length() < 120 && Bylines.isByline(passage.text());
    }

    /** Whether the line is short and has a day. */
    static boolean isDateLine(Passage passage) {
        return passage.text().length() < 70 && !Prose.endsSentence(passage.text()) && DateScanner.alone(passage.text(), DateScanner.Order.MONTH_FIRST).isPresent();
    }

    /** A short line without a mark of heading, between running text. */
    private boolean headsPart(int i) {
        Passage passage = passages.get(i);
        boolean before = i > from && i + 1 < to;
        return before && passage.kind() == Kind.PARAGRAPH && passage.linkShare() < 0.5 && Prose.canHead(passage.text()) && isText(i + 1);
    }

    private boolean isText(int i) {
        int at = i;
        while (at < to && (passages.get(at).kind() == Kind.IMAGE || passages.get(at).kind() == Kind.RULE)) {
            at++;
        }
        return at < to && (passages.get(at).kind() == Kind.LIST || passages.get(at).text().length() > 90);
    }
}
