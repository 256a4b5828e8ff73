package org.dateline.ingest.internal.unread;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.internal.encoding.Bytes;

/** What is not read here, by the bytes that it begins with, and what a person can do about it. */
enum UnreadKind {

    ARCHIVE("This is an archive of a kind that is not read here (%s). Unpack it and import the files.",
            "RAR:Rar!\u001a\u0007", "Zstandard:(\u00b5/\u00fd", "Cabinet:MSCF\0\0\0\0", "Windows image:MSWIM\0\0\0", "ACE:7@**ACE**", "LHA:2@-lh", "cpio:070701", "Debian package:!<arch>"),
    SOUND("This is a sound recording. Import a transcript of it instead.",
            ":ID3", ":\u00ff\u00fb", ":\u00ff\u00f3", ":\u00ff\u00f2", ":\u00ff\u00f1", ":OggS", ":fLaC", ":8@WAVEfmt", ":4@ftypM4A", ":4@ftypM4B", ":#!AMR"),
    PICTURE("This is a picture of a kind that is not read here (%s). Save it as PNG or JPEG, and add that with the option --ocr for the words in it.",
            "HEIC:4@ftyphei", "HEIC:4@ftypmif1", "HEIC:4@ftyphev", "AVIF:4@ftypavi", "Photoshop:8BPS", "icon:\0\0\u0001\0", "JPEG 2000:\0\0\0\fjP", "JPEG XL:\0\0\0\fJXL", "metafile:\u00d7\u00cd\u00c6\u009a", "metafile:40@ EMF", "GIMP:gimp xcf"),
    VIDEO("This is a video. Import its subtitles (SRT or VTT) or a transcript of it instead.",
            ":4@ftyp", ":4@moov", ":8@AVI LIST", ":\u001aE\u00df\u00a3", ":FLV\u0001", ":\0\0\u0001\u00ba", ":\0\0\u0001\u00b3", ":0&\u00b2u\u008ef\u00cf\u0011"),
    LAYOUT("This is a file of a layout or desktop publishing program (%s). Export it as a PDF there and add that.",
            "InDesign:\u0006\u0006\u00ed\u00f5\u00d8\u001dF\u00e5\u00bd1\u00ef\u00e7\u00fet\u00b7\u001d", "QuarkXPress:2@IIXPR", "QuarkXPress:2@MMXPR", "PostScript:\u00c5\u00d0\u00d3\u00c6", "DjVu:AT&TFORM", "AutoCAD:AC10"),
    BOOK("This is a book for a reading device (%s). Save it as EPUB or PDF and add that.", "Mobipocket:60@BOOKMOBI", "Palm:60@TEXtREAd", "LRF:L\0R\0F\0"),
    DATA("This holds data for programs (%s), no story. Export what you need as CSV and add that.",
            "SQLite:SQLite format 3\0", "Access:4@Standard Jet DB", "Access:4@Standard ACE DB", "Parquet:PAR1", "HDF:\u0089HDF\r\n", "property list:bplist00"),
    PROGRAM("This is a program, no document. It was not opened.", ":MZ\u0090", ":\u007fELF", ":\u00ca\u00fe\u00ba\u00be", ":\u00cf\u00fa\u00ed\u00fe", ":\0asm"),
    POSTSCRIPT("This is PostScript, made for printers. Save it as a PDF and add that.", ":%!PS"),
    CARD("This is an address card (vCard) and holds no story.", ":BEGIN:VCARD", ":begin:vcard", ":\u00ef\u00bb\u00bfBEGIN:VCARD");

    /** The others are known by bytes that might also be letters at the beginning of a text. */
    private static final Set<UnreadKind> TEXTS = EnumSet.of(POSTSCRIPT, CARD);

    private final String sentence;
    private final String[] signs;

    /** @param signs each a name, a colon, the place of the bytes and {@code @} where it is not the beginning, and the bytes */
    UnreadKind(String sentence, String... signs) {
        this.sentence = sentence;
        this.signs = signs;
    }

    /** What to tell a person about a file that begins so; empty where it is of none of these kinds. */
    static Optional<String> reason(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (UnreadKind kind : Bytes.looksLikeText(head) ? TEXTS : EnumSet.allOf(UnreadKind.class)) {
            for (String sign : kind.signs) {
                int colon = sign.indexOf(':');
                int at = sign.indexOf('@', colon);
                boolean placed = at > colon + 1 && at < colon + 4 && sign.substring(colon + 1, at).chars().allMatch(c -> c >= '0' && c <= '9');
                int place = placed ? Integer.parseInt(sign.substring(colon + 1, at)) : 0;
                if (start.startsWith(sign.substring(placed ? at + 1 : colon + 1), place)) {
                    return Optional.of(kind.sentence.replace("%s", sign.substring(0, colon)));
                }
            }
        }
        return Optional.empty();
    }
}
