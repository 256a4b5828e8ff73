package org.dateline.worker;

/** A file that cannot be read, with the reason as a word that the other side knows. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** It opens only with a password. */
    public static final String ENCRYPTED = "encrypted";

    /** Its bytes are not what its kind asks for. */
    public static final String DAMAGED = "damaged";

    /** Its end is missing, and what there is gives no text. */
    public static final String CUT = "cut";

    /** It is of a kind that is not read here. */
    public static final String UNKNOWN = "unknown";

    /** It is a plain archive with the ending of a document. */
    public static final String ARCHIVE = "archive";

    /** It holds nothing but pictures. */
    public static final String PICTURES = "pictures";

    /** It holds no words. */
    public static final String NO_TEXT = "no-text";

    /** Its text is longer than asked for. */
    public static final String TOO_LONG = "too-long";

    /** It unpacks to more than an honest file does. */
    public static final String BOMB = "bomb";

    /** What is packed in it is larger than a file inside a file may be. */
    public static final String TOO_LARGE = "too-large";

    /** It is of Apple's newer programs, and has no preview that can be read. */
    public static final String APPLE = "apple";

    /** It says itself that it needs more memory than there is. */
    public static final String MEMORY = "memory";

    /** Words in pictures are asked for, and Tesseract is not installed. */
    public static final String NO_RECOGNISER = "no-recogniser";

    /** Tesseract has no data for a language that is asked for; the detail is its code. */
    public static final String NO_LANGUAGE = "no-language";

    /** Tesseract failed at this file. */
    public static final String RECOGNISER_FAILED = "recogniser-failed";

    /** Tesseract did not end in time. */
    public static final String RECOGNISER_LATE = "recogniser-late";

    /** Tesseract found no words. */
    public static final String NO_WORDS = "no-words";

    /** The picture has more pixels than are looked at. */
    public static final String PICTURE_TOO_LARGE = "picture-too-large";

    private final String reason;
    private final String detail;

    /** @param detail what else is known, for the log; may be empty */
    public Refusal(String reason, String detail) {
        super(reason);
        this.reason = reason;
        this.detail = detail;
    }

    public String reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
