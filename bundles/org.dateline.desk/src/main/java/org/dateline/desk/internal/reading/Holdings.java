package org.dateline.desk.internal.reading;

import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;

/** What need not be read or analyzed, since it is held already. Called on the reading thread. */
public interface Holdings {

    /** How a story that was read stands to what is held. */
    enum Standing {
        NEW,
        /** Another text of a story that is held came from the same place. */
        VERSION,
        /** It is there with this very text. */
        HELD
    }

    Holdings NOTHING = new Holdings() {
        @Override
        public boolean holds(SourceId source, String path) {
            return false;
        }

        @Override
        public Standing standing(Story story, Place place) {
            return Standing.NEW;
        }
    };

    /** The source was read to its end. */
    boolean holds(SourceId source, String path);

    Standing standing(Story story, Place place);
}
