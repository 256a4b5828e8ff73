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

    private Reasons() {}

    /** The worker's own word for it. */
    static PluginException refused(Frames.End end, Source source) {
        String kind = kind(source.head());
        String message = switch (end.reason()) {
            case "encrypted" -> "This " + kind + " opens only with a password. Save it without one and add it again.";
            case "unknown" -> "This " + kind + " is not of a kind that can be read, whatever its name says.";
            case "archive" -> "This " + kind + " is a damaged archive or a plain one under a document's name.";
            case "pictures" -> kind.equals("PDF")
                    ? "This PDF holds pictures of pages, as scanners make them, and no text. Reading them needs OCR: make it searchable first."
                    : "This " + kind + " holds pictures and no text.";
            case "no-text" -> "This " + kind + " has no text that can be read.";
            case "too-long" -> "This text is longer than 20 million characters, the most that one story may have.";
            case "bomb" -> "This " + kind + " unpacks to far more than its size, as only files made to do harm do. Reading it was stopped.";
            case "memory" -> "This " + kind + " needs more memory than a reader may use" + SET_ASIDE;
            default -> "This " + kind + " is damaged and could not be read.";
        };
        return new PluginException(message, new IllegalStateException(end.detail()));
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
            case "msg" -> "message";
            case "pst" -> "mailbox";
            case "7z" -> "archive";
            default -> "file";
        };
    }
}
