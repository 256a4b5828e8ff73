package org.dateline.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The families of files that the worker tells apart, by what is in them. */
public enum FileKind {
    PDF, OLE2, OOXML, ODF, FLAT_ODF, EPUB, IWORK, IWORK_13, RTF, WORDPERFECT, WORD_XML, EXCEL_XML, OLD_WORD, OLD_EXCEL, PST, WRAPPED_MAIL, SEVEN_ZIP, PACKED, PICTURE, ARCHIVE, UNKNOWN;

    private static final int HEAD = 8192;

    /** The kind of a file. */
    static FileKind of(Path file) throws IOException, Refusal {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006") || start.startsWith("PK\u0007\b")) {
            return inZip(file, start);
        }
        FileKind binary = binary(start);
        return binary != UNKNOWN ? binary : markup(start);
    }

    private static FileKind binary(String start) {
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OLE2;
        } else if (start.startsWith("!BDN")) {
            return PST;
        } else if (start.startsWith("x\u009f>\"")) {
            return WRAPPED_MAIL;
        } else if (start.startsWith("7z\u00bc\u00af\u0027\u001c")) {
            return SEVEN_ZIP;
        } else if (start.startsWith("BZh") || start.startsWith("\u00fd7zXZ\u0000") || start.startsWith("\u0004\"M\u0018") || start.startsWith("\u001f\u009d")) {
            return PACKED;
        } else if (start.startsWith("\u00ffWPC")) {
            return WORDPERFECT;
        } else if (start.startsWith("\u00db\u00a5") || start.startsWith("\u00be\u0001") || start.startsWith("1\u00be\u0000\u0000")) {
            return OLD_WORD;
        } else if (start.startsWith("\t\u0000\u0004\u0000") || start.startsWith("\t\u0002\u0006\u0000") || start.startsWith("\t\u0004\u0006\u0000")) {
            return OLD_EXCEL;
        } else if (isPicture(start)) {
            return PICTURE;
        }
        return start.substring(0, Math.min(start.length(), 1024 + 5)).contains("%PDF-") ? PDF : UNKNOWN;
    }

    private static boolean isPicture(String start) {
        return start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("II*\u0000") || start.startsWith("MM\u0000*")
                || start.startsWith("GIF8") || start.startsWith("RIFF") && start.startsWith("WEBP", 8) || start.startsWith("BM") && start.length() > 18 && start.charAt(14) >= 40;
    }

    private static FileKind markup(String start) {
        String text = start.stripLeading();
        if (text.toLowerCase(Locale.ROOT).startsWith("{\\rtf") || text.startsWith("{\\urtf")) {
            return RTF;
        } else if (start.contains("schemas.microsoft.com/office/word/2003/wordml")) {
            return WORD_XML;
        } else if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return EXCEL_XML;
        }
        return start.contains("urn:oasis:names:tc:opendocument:xmlns:office") ? FLAT_ODF : UNKNOWN;
    }

    private static FileKind inZip(Path file, String start) throws IOException, Refusal {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                return OOXML;
            }
            String type = mimetype(zip);
            if (type.contains("epub") || type.isEmpty() && zip.getEntry("META-INF/container.xml") != null && zip.getEntry("content.xml") == null) {
                return EPUB;
            } else if (type.contains("opendocument") || type.contains("sun.xml") || zip.getEntry("content.xml") != null && zip.getEntry("META-INF/manifest.xml") != null) {
                return ODF;
            } else if (zip.getEntry("index.xml") != null || zip.getEntry("index.apxl") != null || zip.getEntry("index.xml.gz") != null) {
                return IWORK;
            }
            return zip.getEntry("Index.zip") != null || zip.getEntry("Index/Document.iwa") != null ? IWORK_13 : ARCHIVE;
        } catch (ZipException | IllegalArgumentException e) {
            boolean document = start.contains("[Content_Types].xml") || start.contains("_rels/.rels") || start.contains("mimetypeapplication/");
            throw new Refusal(document ? Refusal.DAMAGED : Refusal.ARCHIVE, String.valueOf(e.getMessage()));
        }
    }

    private static String mimetype(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
        }
    }
}
