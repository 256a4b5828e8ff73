package org.dateline.desk.internal.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.cases.Anchor;
import org.dateline.api.cases.Correction;
import org.dateline.api.story.Story;
import org.dateline.desk.internal.analysis.Corrector;
import org.dateline.desk.internal.analysis.StoryFindings;

/** Applies the corrections of a case to layers as they are found, in the order they were made. Any thread. */
final class CorrectionApplier implements Corrector {

    private final CorrectionBook book;

    CorrectionApplier(CorrectionBook book) {
        this.book = book;
    }

    @Override
    public Story story(Story read) {
        return StoryFields.corrected(read, book.of(read.id(), Correction.STORY));
    }

    @Override
    public Corrected apply(Story story, String layer, StoryFindings.Found found, Findings corrected) {
        List<Correction> mine = book.of(story.id(), layer);
        if (mine.isEmpty()) {
            return new Corrected(found, List.of());
        }
        Work work = new Work(story, found, corrected);
        List<String> lost = new ArrayList<>();
        for (Correction each : settled(mine)) {
            if (!work.isDone(each)) {
                lost.add(each.id());
            }
        }
        work.findings.sort(Comparator.comparing(Finding::span));
        return new Corrected(new StoryFindings.Found(work.findings, found.origin(), work.reviews), lost);
    }

    /** Without the joins inside a story that were cut again, and these cuts. */
    private static List<Correction> settled(List<Correction> mine) {
        List<Correction> left = new ArrayList<>();
        for (Correction each : mine) {
            if (each.action() != Correction.Action.CUT || !left.removeIf(before -> isJoinOf(before, each))) {
                left.add(each);
            }
        }
        return left;
    }

    private static boolean isJoinOf(Correction join, Correction cut) {
        return join.action() == Correction.Action.JOIN && join.after().equals(cut.after());
    }

    /** One layer of one story while it is corrected. */
    private static final class Work {

        private final Story story;
        private final Findings before;
        private final List<Finding> findings;
        private final Map<String, Review> reviews = new HashMap<>();

        Work(Story story, StoryFindings.Found found, Findings before) {
            this.story = story;
            this.before = before;
            this.findings = new ArrayList<>(found.findings());
            this.reviews.putAll(found.reviews());
        }

        /** False where the correction no longer finds its words, or what stood on them. */
        boolean isDone(Correction correction) {
            Anchor anchor = correction.anchor();
            Span span = anchor == null ? null : AnchorSearch.find(anchor, story.text());
            if (span == null) {
                return false;
            }
            try {
                return isDone(correction, span);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        private boolean isDone(Correction correction, Span span) {
            if (correction.action() == Correction.Action.ADD) {
                Finding added = new FindingMaking(story, before).of(correction.layer(), correction.id(), span, correction.after());
                findings.add(added);
                reviews.put(added.id(), Review.ADDED);
                return true;
            }
            int at = Target.find(findings, span, correction.before());
            if (at < 0) {
                return correction.action() == Correction.Action.REJECT;
            }
            Finding finding = findings.get(at);
            switch (correction.action()) {
                case ACCEPT -> reviews.putIfAbsent(finding.id(), Review.ACCEPTED);
                case REJECT -> reject(at);
                case CHANGE -> {
                    findings.set(at, new FindingChange(correction.after(), before).of(finding));
                    reviews.merge(finding.id(), Review.CHANGED, (old, now) -> old == Review.ADDED ? old : now);
                }
                default -> {
                    return new InnerCast(story, findings, reviews).isDone(correction, at);
                }
            }
            return true;
        }

        private void reject(int at) {
            Finding rejected = findings.remove(at);
            reviews.remove(rejected.id());
            for (int i = 0; i < findings.size(); i++) {
                if (findings.get(i) instanceof Quotation inner && rejected.id().equals(inner.inside())) {
                    findings.set(i, inner.toBuilder().inside(null).build());
                }
            }
        }
    }
}
