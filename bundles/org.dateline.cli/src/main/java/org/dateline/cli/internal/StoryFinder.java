package org.dateline.cli.internal;

import java.util.List;
import java.util.Locale;

import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.story.StoryId;

/** Stories by what a person calls them: the number in the list, the beginning of the id, words of headline or path. */
final class StoryFinder {

    private final List<StorySummary> stories;

    StoryFinder(CaseView view) {
        this.stories = view.summaries();
    }

    List<StorySummary> all() {
        return stories;
    }

    StoryId find(String name) throws UsageException {
        if (name.matches("[0-9]{1,6}") && Integer.parseInt(name) >= 1 && Integer.parseInt(name) <= stories.size()) {
            return stories.get(Integer.parseInt(name) - 1).id();
        }
        String words = name.toLowerCase(Locale.ROOT);
        List<StorySummary> fit = stories.stream().filter(each -> each.id().value().equals(name)).toList();
        if (fit.isEmpty()) {
            fit = stories.stream().filter(each -> each.id().value().startsWith(name)
                    || each.headline().toLowerCase(Locale.ROOT).contains(words) || each.path().toLowerCase(Locale.ROOT).contains(words)).toList();
        }
        if (fit.size() == 1) {
            return fit.get(0).id();
        }
        if (fit.isEmpty()) {
            throw new UsageException("No story is called " + name + ". The command show lists the stories with their numbers.");
        }
        throw new UsageException("Several stories are called " + name + ": "
                + String.join("; ", fit.stream().limit(5).map(each -> named(each.id())).toList()) + ". Use the number.");
    }

    /** Number and headline. */
    String named(StoryId id) {
        for (int i = 0; i < stories.size(); i++) {
            if (stories.get(i).id().equals(id)) {
                return (i + 1) + " “" + stories.get(i).headline() + "”";
            }
        }
        return id.value();
    }
}
