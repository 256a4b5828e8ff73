package org.dateline.api.cases;

import java.util.function.Consumer;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.story.StoryId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says which members of different stories are one.
 *
 * <p><b>Called by</b> the engine after an import or a new analysis, with every member of the case. <b>Thread</b>: one of the
 * engine's. <b>The caller owns</b> the members and the sink. <b>May throw</b> {@link PluginException}; then the members stay apart.
 * <b>On cancel</b> return early; nothing is joined. <b>Replaced by</b> another provider that fills {@code joiner}.
 *
 * <p>A function of the set of members, not of its order. Persons are never joined by a family name alone.
 */
@ConsumerType
public interface CastJoiner {

    /** A member with its story. */
    record StoryMember(StoryId story, CastMember member) {
        public MemberRef ref() {
            return new MemberRef(story, member.id());
        }
    }

    /** Two members that are one, and why, in words. */
    record Join(MemberRef one, MemberRef other, String evidence, double confidence) {
    }

    void join(Iterable<StoryMember> members, Consumer<Join> out, TaskContext context) throws PluginException;
}
