package org.dateline.worker.xml;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.jspecify.annotations.Nullable;

/** Which of Microsoft's zipped documents a file is. */
public final class OoxmlKind {

    private OoxmlKind() {}

    /** The reading for Word and slides; null for what is neither. */
    public static @Nullable Reading reading(Path file) throws IOException, Refusal {
        try (Parts parts = new Parts(file)) {
            String main = parts.relations("").values().stream().filter(relation -> relation.type().equals("officeDocument")).map(Parts.Relation::target).findFirst().orElse("");
            if (main.startsWith("word/") || main.isEmpty() && parts.has("word/document.xml")) {
                return new WordReading(main.isEmpty() ? "word/document.xml" : main);
            }
            return main.startsWith("ppt/") ? new SlidesReading(main) : null;
        } catch (XMLStreamException e) {
            throw new Refusal(Refusal.DAMAGED, String.valueOf(e.getMessage()));
        }
    }
}
