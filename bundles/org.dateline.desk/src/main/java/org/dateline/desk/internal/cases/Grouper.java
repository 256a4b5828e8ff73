package org.dateline.desk.internal.cases;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.PluginException;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseWriter;
import org.dateline.api.cases.StoryGrouper;
import org.dateline.api.cases.StoryGrouper.Likeness;
import org.dateline.api.cases.StoryGrouper.Print;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.story.Story;
import org.dateline.desk.internal.analysis.Run;
import org.jspecify.annotations.Nullable;

/** The provider that groups stories, and what happens where there is none or it fails: the stories stay apart. */
final class Grouper {

    private static final String ROLE = "grouper";

    private final Run run;
    private final @Nullable ProviderDescription provider;

    Grouper(Run run) {
        this.run = run;
        this.provider = run.choice().winner(ROLE);
    }

    /** Whose prints they are; empty where nobody groups. */
    String name() {
        return provider == null ? "" : provider.id() + "/" + provider.version();
    }

    void write(Story story, CaseWriter writer) throws CaseException {
        Print print = print(story);
        if (print != null) {
            writer.print(print, name());
        }
    }

    @Nullable Print print(Story story) {
        if (provider == null || run.switches().reason(provider) != null) {
            return null;
        }
        try {
            return new Print(story.id(), run.get(provider, StoryGrouper.class).print(story));
        } catch (PluginException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            fail(provider, e);
            return null;
        }
    }

    List<Likeness> likenesses(List<Print> prints) {
        List<Likeness> all = new ArrayList<>();
        if (provider == null || run.switches().reason(provider) != null) {
            return all;
        }
        try {
            run.get(provider, StoryGrouper.class).group(prints, all::add, run.context());
        } catch (PluginException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            fail(provider, e);
            all.clear();
        }
        return all;
    }

    private void fail(ProviderDescription failed, Throwable e) {
        run.context().warn(failed.id(), run.switches().off(failed, e) + " Stories that are one text are not grouped.");
    }
}
