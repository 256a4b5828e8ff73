package org.dateline.ingest.internal.mail;

import java.util.Set;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.ingest.internal.encoding.Bytes;
import org.osgi.service.component.annotations.Component;

/** Knows the parts of mail that only the receiver's own program can open, and says so. */
@Component
@ReaderInfo(
        id = "dateline.sealed",
        label = "Encrypted mail",
        fills = {"reader:application/pkcs7-mime", "reader:application/pgp-encrypted"})
public final class SealedReader implements StoryReader {

    private static final Set<String> SMIME = Set.of("application/pkcs7-mime", "application/x-pkcs7-mime");

    @Override
    public Match probe(SourceHead head) {
        String reason = reason(head);
        return reason.isEmpty() ? Match.NO : Match.YES;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws PluginException {
        throw new PluginException(reason(source.head()));
    }

    private static String reason(SourceHead head) {
        byte[] bytes = head.bytes();
        String type = head.declaredType() == null ? "" : head.declaredType();
        if (SMIME.contains(type) || head.ending().equals("p7m")) {
            return "This message is encrypted or sealed (S/MIME). Open it in your mail program and save its text.";
        }
        if (Bytes.start(bytes).startsWith("-----begin pgp public key") || Bytes.start(bytes).startsWith("-----begin pgp signature")) {
            return "This is a key or a signature of PGP and holds no story.";
        }
        boolean pgp = type.equals("application/pgp-encrypted") || Bytes.start(bytes).startsWith("-----begin pgp message-----");
        return pgp ? "This message is encrypted (PGP). Open it in your mail program and save its text." : "";
    }
}
