package org.dateline.api.ingest;

import java.io.IOException;

import org.dateline.api.story.StoryDraft;
import org.osgi.annotation.versioning.ProviderType;

/** Takes what a reader reads, as soon as it is read. For the calling thread only. */
@ProviderType
public interface StorySink {

    /** Takes the story; the draft is not to be used afterwards. */
    void story(StoryDraft draft) throws IOException;

    /**
     * A source inside the source: an attachment, an archive's entry. It takes the same way as any source; the host counts depth,
     * number and size, and sets it aside where it goes too far.
     *
     * @param name its name inside the source
     * @param declaredType its declared media type; null where none is
     * @param content its bytes
     */
    void source(String name, @org.jspecify.annotations.Nullable String declaredType, byte[] content) throws IOException;
}
