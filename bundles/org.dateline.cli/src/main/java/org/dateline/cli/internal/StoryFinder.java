package org.dateline.cli.internal;

import java.util.List;
import java.util.Locale;

import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.story.StoryId;

/** Stories by what a person calls them: the number in the list, the id or its beginning, words of the headline or the file's name. */
final class StoryFinder {

    /** So many letters of an id and no fewer are taken for one. */
    private static final int LEAST_OF_ID = 4;

    private final List<StorySummary> stories;

    StoryFinder(CaseView view) {
        this.stories = view.summaries();
    }

    List<StorySummary> all() {
        return stories;
    }

    StoryId find(String name) throws UsageException {
        if (name.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(name);
            if (number < 1 || number > stories.size()) {
                throw new UsageException("There is no story " + name + "; the case holds " + stories.size() + ".");
            }
            return stories.get(number - 1).id();
        }
        List<StorySummary> fit = stories.stream().filter(each -> each.id().value().equals(name)).toList();
        if (fit.isEmpty()) {
            fit = stories.stream().filter(each -> isCalled(each, name)).toList();
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

    private static boolean isCalled(StorySummary story, String name) {
        String words = name.toLowerCase(Locale.ROOT);
        String path = story.path().replace('\\', '/');
        String file = path.substring(path.lastIndexOf('/') + 1);
        boolean isId = name.length() >= LEAST_OF_ID && story.id().value().startsWith(name);
        return isId || story.headline().toLowerCase(Locale.ROOT).contains(words) || file.toLowerCase(Locale.ROOT).contains(words);
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
