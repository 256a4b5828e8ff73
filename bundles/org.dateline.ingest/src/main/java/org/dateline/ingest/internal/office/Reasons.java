package org.dateline.ingest.internal.office;

import java.time.Duration;
import org.dateline.api.PluginException;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;

/** Why a file was set aside, in words. */
final class Reasons {

    private static final String SET_ASIDE = "; it was set aside.";

    /** Exit codes of a worker: Java's own for no memory, and the worker's (docs/ingest/worker.md). */
    private static final int NO_MEMORY = 3;

    private static final int TOO_DEEP = 71;

    /** How a person asks for the words in pictures. */
    private static final String ASK = "To have them recognised (OCR), add the file again with “Recognise words in pictures” on, or the option --ocr.";

    private Reasons() {}

    /** A picture, where nobody asked for its words. */
    static PluginException picture() {
        return new PluginException("This is a picture; words in it were not looked for. " + ASK);
    }

    /** The worker's own word for it. */
    static PluginException refused(Frames.End end, Source source) {
        String kind = kind(source.head());
        String message = switch (end.reason()) {
            case "encrypted" -> "This " + kind + " opens only with a password. Save it without one and add it again.";
            case "unknown" -> "This " + kind + " is not of a kind that can be read, whatever its name says.";
            case "archive" -> "This " + kind + " is a damaged archive or a plain one under a document's name.";
            case "pictures" -> kind.equals("PDF")
                    ? "This PDF holds pictures of pages, as scanners make them, and no text. " + ASK
                    : "This " + kind + " holds pictures and no text.";
            case "no-text" -> "This " + kind + " has no text that can be read.";
            case "too-long" -> "This text is longer than 20 million characters, the most that one story may have.";
            case "bomb" -> "This " + kind + " unpacks to far more than its size, as only files made to do harm do. Reading it was stopped.";
            case "cut" -> "This " + kind + " is cut off: its end is missing, and what there is of it has no text that can be read. Get it whole and add it again.";
            case "too-large" -> "What is packed in this " + kind + " is larger than 256 MB. Unpack it and import that.";
            case "apple" -> "This " + kind + " is in the newer format of Pages, Numbers or Keynote, which only they can read. Export it as a PDF there and add that.";
            case "memory" -> "This " + kind + " needs more memory than a reader may use" + SET_ASIDE;
            default -> recognising(end.reason(), kind, end.detail());
        };
        return new PluginException(message, new IllegalStateException(end.detail()));
    }

    /** What went wrong while words were looked for in pictures; damage where it was nothing of that. */
    private static String recognising(String reason, String kind, String detail) {
        return switch (reason) {
            case "no-recogniser" -> "Words in pictures are recognised by Tesseract, which is not installed here. " + install("tesseract-ocr");
            case "no-language" -> "Tesseract has no data here for one of the languages you named" + (isLanguage(detail) ? " (" + detail + "). " + install("tesseract-ocr-" + detail.replace('_', '-')) : ".");
            case "recogniser-failed" -> "Tesseract, which recognises words in pictures, failed at this " + kind + SET_ASIDE;
            case "recogniser-late" -> "Tesseract, which recognises words in pictures, did not come to an end with this " + kind + SET_ASIDE;
            case "no-words" -> "No words were recognised in this " + kind + ".";
            case "picture-too-large" -> "This " + kind + " has too many pixels to look for words in it. Make it smaller and add it again.";
            default -> "This " + kind + " is damaged and could not be read.";
        };
    }

    private static String install(String name) {
        return "Install it (on Debian and Ubuntu: sudo apt-get install " + name + ") and add the file again.";
    }

    private static boolean isLanguage(String detail) {
        return !detail.isEmpty() && detail.length() <= 40 && detail.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_');
    }

    /** What a worker says beside the text, in words. */
    static String warning(String word) {
        return switch (word) {
            case "damaged" -> "This file is damaged in places; what could be read of it was read.";
            case "inner-too-large" -> "A file inside it is larger than 64 MB and was passed over.";
            case "picture-pages" -> "Some of its pages are pictures without text and were passed over. " + ASK;
            case "no-recogniser", "no-language", "recogniser-failed", "recogniser-late" -> "Some of its pages are pictures and were passed over. " + recognising(word, "file", "").replace(SET_ASIDE, ".");
            default -> word;
        };
    }

    /** The time was up. */
    static PluginException late(Source source, Duration limit) {
        return new PluginException("This " + kind(source.head()) + " could not be read within " + limit.toSeconds() + " seconds" + SET_ASIDE);
    }

    /** The worker died. */
    static PluginException died(int exitCode, Source source, Throwable cause) {
        String why = switch (exitCode) {
            case NO_MEMORY -> " needs more memory than a reader may use";
            case TOO_DEEP -> " is nested too deeply to be read";
            default -> " made its reader fail";
        };
        return new PluginException("This " + kind(source.head()) + why + SET_ASIDE, cause);
    }

    /** What people call such a file. */
    static String kind(SourceHead head) {
        return switch (head.ending()) {
            case "pdf" -> "PDF";
            case "doc", "docx", "docm", "dot", "dotx", "odt", "rtf", "wpd", "hwp", "pages", "sxw" -> "document";
            case "xls", "xlsx", "xlsm", "xlsb", "ods", "numbers" -> "spreadsheet";
            case "ppt", "pptx", "pptm", "pps", "ppsx", "odp", "key" -> "presentation";
            case "epub" -> "book";
            case "msg", "tnef" -> "message";
            case "pst" -> "mailbox";
            case "7z", "bz2", "tbz", "tbz2", "xz", "txz", "lz4", "z" -> "archive";
            case "png", "jpg", "jpeg", "jpe", "tif", "tiff", "webp", "bmp", "gif" -> "picture";
            default -> "file";
        };
    }
}
