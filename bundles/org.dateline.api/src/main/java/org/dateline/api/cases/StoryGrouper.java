package org.dateline.api.cases;

import java.util.function.Consumer;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says which stories are one text: wire copy in several papers, a story and its updated versions.
 *
 * <p><b>Called by</b> the engine: {@link #print} once for each story as it comes in, {@link #group} after an import with the prints
 * of every story of the case. <b>Thread</b>: any of the engine's, several stories at once: no mutable state. <b>The caller owns</b>
 * the stories, the prints and the consumer; a print is kept in the case and given back as it was. <b>May throw</b>
 * {@link PluginException}; then the stories stay apart. <b>On cancel</b> return early; nothing is grouped. <b>Replaced by</b> another
 * provider that fills {@code grouper}; the prints of every story are then made again.
 *
 * <p>A function of the set of stories, not of its order: the same stories give the same likenesses, however they came in.
 */
@ConsumerType
public interface StoryGrouper {

    /**
     * What is remembered of a story to compare it with others, without its text.
     *
     * @param value a few hundred bytes that only the provider reads; not to be changed
     */
    record Print(StoryId story, byte[] value) {
    }

    /**
     * Two stories that are one text.
     *
     * @param share how much of the text they share, over 0 to 1
     */
    record Likeness(StoryId one, StoryId other, double share) {
    }

    byte[] print(Story story) throws PluginException;

    /** Hands over enough likenesses to reach every story of a group from any other one; not every pair. */
    void group(Iterable<Print> prints, Consumer<Likeness> out, TaskContext context) throws PluginException;
}
