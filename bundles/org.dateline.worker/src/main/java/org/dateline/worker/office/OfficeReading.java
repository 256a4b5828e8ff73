package org.dateline.worker.office;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.hwp.HwpV5Parser;
import org.apache.tika.parser.iwork.IWorkPackageParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.dateline.worker.FileKind;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;
import org.xml.sax.helpers.DefaultHandler;

/** Spreadsheets, Office before 2007, books and what else Tika turns into XHTML. */
public final class OfficeReading implements Reading {

    private final FileKind kind;

    public OfficeReading(FileKind kind) {
        this.kind = kind;
    }

    @Override
    public void read(Request request, Replies out) throws Exception {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
        DocumentBlocks blocks = new DocumentBlocks(out, metadata);
        ParseContext context = context();
        InnerFiles inner = new InnerFiles(out);
        context.set(EmbeddedDocumentExtractor.class, inner);
        try (TikaInputStream in = TikaInputStream.get(request.file())) {
            parser(in).parse(in, blocks, metadata, context);
        } catch (Exception e) {
            // What was read before the damage is worth more than nothing; a refusal is a refusal.
            if (!blocks.hasMuch() || Refusals.of(e) != null) {
                throw e;
            }
            out.warning("damaged");
        }
        blocks.end();
        if (kind == FileKind.EPUB) {
            inner.forgetPages();
        }
        inner.hand();
        if (!out.hasWords()) {
            throw new Refusal(inner.hasPictures() ? Refusal.PICTURES : Refusal.NO_TEXT, "");
        }
    }

    /** Tells the files inside an RTF file, and not its text. */
    public static void innerFilesOfRtf(Request request, Replies out) throws Exception {
        InnerFiles inner = new InnerFiles(out);
        ParseContext context = context();
        context.set(EmbeddedDocumentExtractor.class, inner);
        try (TikaInputStream in = TikaInputStream.get(request.file())) {
            new RTFParser().parse(in, new DefaultHandler(), new Metadata(), context);
        }
        inner.hand();
    }

    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeDeletedContent(false);
        office.setExtractMacros(false);
        office.setIncludeSlideMasterContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    private Parser parser(TikaInputStream in) throws Exception {
        return switch (kind) {
            case OOXML -> new OOXMLParser();
            case EPUB -> new EpubParser();
            case IWORK -> new IWorkPackageParser();
            case WORDPERFECT -> new WordPerfectParser();
            case EXCEL_XML -> new SpreadsheetMLParser();
            case OLD_EXCEL -> new OldExcelParser();
            case OLE2 -> CompoundFile.isHangul(in) ? new HwpV5Parser() : new OfficeParser();
            default -> throw new Refusal(Refusal.UNKNOWN, kind.name());
        };
    }
}
