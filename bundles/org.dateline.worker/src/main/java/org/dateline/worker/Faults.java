package org.dateline.worker;

import java.io.IOException;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.xml.sax.SAXException;

/** What an exception of a parser says about the file. */
final class Faults {

    private Faults() {}

    /** The reason in the protocol's words: {@link Refusal#DAMAGED} where nothing better is known. */
    static String reason(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal.reason();
            }
            if (isEncryption(each)) {
                return Refusal.ENCRYPTED;
            }
            if (each instanceof UnsupportedFormatException) {
                return Refusal.UNKNOWN;
            }
            if (each instanceof MemoryLimitException) {
                return Refusal.MEMORY;
            }
            if (isBomb(each)) {
                return Refusal.BOMB;
            }
        }
        return Refusal.DAMAGED;
    }

    private static boolean isEncryption(Throwable thrown) {
        return thrown instanceof EncryptedDocumentException || thrown instanceof org.apache.poi.EncryptedDocumentException
                || thrown instanceof InvalidPasswordException || thrown instanceof PasswordRequiredException;
    }

    /** The parsers' own alarms have no type of their own. */
    private static boolean isBomb(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return (thrown instanceof IOException || thrown instanceof SAXException) && (message.contains("Zip bomb") || message.contains("zip bomb"));
    }

    /** For the log. */
    static String detail(Throwable thrown) {
        String text = thrown.toString();
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
