package org.dateline.desk.internal.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.dateline.api.story.SourceId;

/** The SHA-256 that names a source. */
final class Digest {

    private Digest() {
    }

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static SourceId id(MessageDigest digest) {
        return new SourceId(HexFormat.of().formatHex(digest.digest()));
    }

    static SourceId of(byte[] content) {
        MessageDigest digest = fresh();
        digest.update(content);
        return id(digest);
    }
}
