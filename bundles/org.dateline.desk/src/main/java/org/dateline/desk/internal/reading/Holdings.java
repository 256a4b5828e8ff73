package org.dateline.desk.internal.reading;

import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;

/** What need not be read or analyzed, since it is held already. Called on the reading thread. */
public interface Holdings {

    Holdings NOTHING = new Holdings() {
        @Override
        public boolean holds(SourceId source, String path) {
            return false;
        }

        @Override
        public boolean holds(Story story) {
            return false;
        }
    };

    /** The source was read to its end. */
    boolean holds(SourceId source, String path);

    /** The story is there with this very text. */
    boolean holds(Story story);
}
