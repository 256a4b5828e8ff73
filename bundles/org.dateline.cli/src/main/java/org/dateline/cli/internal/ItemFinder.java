package org.dateline.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Finding;
import org.dateline.api.cases.AnalyzedStory;

/** Items of a story by what a person calls them: the number in the list, the id, or words. */
final class ItemFinder {

    private final AnalyzedStory story;

    ItemFinder(AnalyzedStory story) {
        this.story = story;
    }

    Finding find(Kind kind, String name) throws UsageException {
        List<? extends Finding> all = story.findings().of(kind.layer());
        if (all.isEmpty()) {
            throw new UsageException("“" + story.story().headline() + "” has no " + kind.word() + ".");
        }
        if (name.matches("[0-9]{1,6}") && Integer.parseInt(name) >= 1 && Integer.parseInt(name) <= all.size()) {
            return all.get(Integer.parseInt(name) - 1);
        }
        List<Finding> fit = new ArrayList<>();
        for (Finding each : all) {
            if (each.id().equals(name) || isCalled(each, name)) {
                return each;
            }
            if (Kind.line(each, story.story().text()).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                    || each.span().of(story.story().text()).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
                fit.add(each);
            }
        }
        if (fit.size() == 1) {
            return fit.get(0);
        }
        throw new UsageException(fit.isEmpty() ? "There is no " + kind.word() + " " + name + " in “" + story.story().headline()
                + "”. The command show lists them with their numbers." : "Several fit " + name + ": " + list(fit, all) + ". Use the number.");
    }

    private boolean isCalled(Finding finding, String name) {
        return finding instanceof CastMember member ? member.name().equalsIgnoreCase(name)
                : finding.span().of(story.story().text()).equals(name);
    }

    private String list(List<Finding> fit, List<? extends Finding> all) {
        return String.join("; ", fit.stream().limit(5).map(each -> (all.indexOf(each) + 1) + " "
                + Kind.line(each, story.story().text())).toList());
    }

    /** The words' place in the text; they must stand there once, or the first place counts. */
    int[] place(String words) throws UsageException {
        int at = story.story().text().indexOf(words);
        if (at < 0 || words.isEmpty()) {
            throw new UsageException("The text of “" + story.story().headline() + "” does not hold “" + words + "”.");
        }
        return new int[] {at, at + words.length()};
    }
}
