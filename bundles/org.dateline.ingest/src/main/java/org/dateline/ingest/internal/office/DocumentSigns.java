package org.dateline.ingest.internal.office;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.SourceHead;

/** By which first bytes documents are known. The ending decides only where the bytes leave it open. */
final class DocumentSigns {

    private static final Set<String> ZIPPED = Set.of(
            "docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx", "xltm", "xlsb", "pptx", "pptm", "ppsx", "ppsm", "potx", "odt", "ods", "odp", "odg", "ott", "ots", "otp", "sxw", "sxc", "sxi", "epub",
            "pages", "numbers", "key", "vsdx", "xps");

    private static final String[] IN_ZIP = {"[Content_Types].xml", "mimetypeapplication/", "word/", "xl/", "ppt/", "_rels/.rels", "META-INF/container.xml", "index.apxl", "Index/Document.iwa"};

    private static final String[] BINARY = {"\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "!BDN", "x\u009f>\"", "7z\u00bc\u00af\u0027\u001c", "BZh", "\u00fd7zXZ\u0000", "\u0004\"M\u0018", "\u001f\u009d", "\u00ffWPC", "\u00db\u00a5-\u0000", "\u00be\u0001"};

    private static final String[] MARKUP = {"schemas.microsoft.com/office/word/2003/wordml", "urn:schemas-microsoft-com:office:spreadsheet", "urn:oasis:names:tc:opendocument:xmlns:office"};

    private static final String[] PICTURE = {"\u0089PNG\r\n", "\u00ff\u00d8\u00ff", "II*\u0000", "MM\u0000*", "GIF87a", "GIF89a"};

    private DocumentSigns() {}

    static Match match(SourceHead head) {
        String start = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            return inZip(start, head.ending());
        }
        for (String sign : BINARY) {
            if (start.startsWith(sign)) {
                return Match.YES;
            }
        }
        if (isPicture(start)) {
            return Match.YES;
        }
        int pdf = start.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024) {
            return pdf == 0 || head.ending().equals("pdf") ? Match.YES : Match.MAYBE;
        }
        return isMarkup(start) || isOldExcel(start) && head.ending().startsWith("xl") ? Match.YES : named(head);
    }

    /** Whether it is a picture of a kind whose words can be recognised. */
    static boolean isPicture(SourceHead head) {
        return isPicture(new String(head.bytes(), StandardCharsets.ISO_8859_1));
    }

    private static boolean isPicture(String start) {
        for (String sign : PICTURE) {
            if (start.startsWith(sign)) {
                return true;
            }
        }
        boolean bitmap = start.startsWith("BM") && start.length() > 18 && start.startsWith("\u0000\u0000\u0000\u0000", 6) && start.charAt(14) >= 40 && start.startsWith("\u0000\u0000\u0000", 15);
        return bitmap || start.startsWith("RIFF") && start.startsWith("WEBPVP8", 8);
    }

    private static Match inZip(String start, String ending) {
        if (ZIPPED.contains(ending)) {
            return Match.YES;
        }
        for (String sign : IN_ZIP) {
            if (start.contains(sign)) {
                return Match.YES;
            }
        }
        return Match.NO;
    }

    private static boolean isMarkup(String start) {
        String text = start.stripLeading();
        if (text.startsWith("{\\rtf") || text.startsWith("{\\RTF") || text.startsWith("{\\urtf")) {
            return true;
        }
        for (String sign : MARKUP) {
            if (text.startsWith("<") && text.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOldExcel(String start) {
        return start.startsWith("\t\u0000\u0004\u0000") || start.startsWith("\t\u0002\u0006\u0000") || start.startsWith("\t\u0004\u0006\u0000");
    }

    /** Binary data with the ending of a document is better set aside as a damaged document than as nothing known. */
    private static Match named(SourceHead head) {
        boolean binary = head.bytes().length > 0 && !org.dateline.ingest.internal.encoding.Bytes.looksLikeText(head.bytes());
        boolean named = ZIPPED.contains(head.ending()) || Set.of("pdf", "doc", "dot", "rtf", "xls", "ppt", "pps", "msg", "pst", "wpd", "hwp", "7z").contains(head.ending());
        return binary && named ? Match.MAYBE : Match.NO;
    }
}
