package org.dateline.ingest.internal.mail;

/** A text with a PGP signature around it (RFC 9580, section 7): the text alone. Whether the signature is right is not asked. */
final class ClearSigned {

    private static final String START = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String END = "\n-----BEGIN PGP SIGNATURE-----";

    private ClearSigned() {}

    static String text(String text) {
        String strip = text.stripLeading();
        int body = strip.startsWith(START) ? strip.indexOf("\n\n") : -1;
        if (body < 0) {
            return text;
        }
        int end = strip.indexOf(END, body);
        String signed = strip.substring(body + 2, end < 0 ? strip.length() : end + 1);
        return signed.startsWith("- ") ? signed.substring(2).replace("\n- ", "\n") : signed.replace("\n- ", "\n");
    }
}
