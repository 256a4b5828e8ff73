package org.dateline.worker;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import org.dateline.worker.archive.PackedReading;
import org.dateline.worker.archive.SevenZipReading;
import org.dateline.worker.office.CompoundFile;
import org.dateline.worker.office.OfficeReading;
import org.dateline.worker.office.PreviewReading;
import org.dateline.worker.outlook.MailboxReading;
import org.dateline.worker.outlook.MessageReading;
import org.dateline.worker.outlook.WrappedReading;
import org.dateline.worker.pdf.PdfReading;
import org.dateline.worker.pdf.PictureReading;
import org.dateline.worker.rtf.RtfReading;
import org.dateline.worker.xml.FlatReading;
import org.dateline.worker.xml.OdfReading;
import org.dateline.worker.xml.OoxmlKind;

/** Which reading a file asks for, by its first bytes and, where they are shared by several, by what is in it. Its name is not believed. */
final class Readings {

    private static final List<ReadingOffer> OFFERS = ServiceLoader.load(ReadingOffer.class).stream().map(ServiceLoader.Provider::get).toList();

    private Readings() {}

    static Reading of(Request request) throws IOException, Refusal {
        for (ReadingOffer offer : OFFERS) {
            Reading reading = offer.reading(request);
            if (reading != null) {
                return reading;
            }
        }
        FileKind kind = FileKind.of(request.file());
        return switch (kind) {
            case PDF -> new PdfReading();
            case PICTURE -> new PictureReading();
            case UNKNOWN -> throw new Refusal(Refusal.UNKNOWN, "");
            case ARCHIVE -> throw new Refusal(Refusal.ARCHIVE, "");
            case RTF -> new RtfReading();
            case WORD_XML, FLAT_ODF -> new FlatReading(kind);
            case ODF -> new OdfReading();
            case PST -> new MailboxReading();
            case IWORK_13 -> new PreviewReading();
            case WRAPPED_MAIL -> new WrappedReading();
            case PACKED -> new PackedReading();
            case SEVEN_ZIP -> new SevenZipReading();
            case OLE2 -> CompoundFile.isMessage(request.file()) ? new MessageReading() : new OfficeReading(kind);
            case OOXML -> {
                Reading reading = OoxmlKind.reading(request.file());
                yield reading == null ? new OfficeReading(kind) : reading;
            }
            default -> new OfficeReading(kind);
        };
    }
}
