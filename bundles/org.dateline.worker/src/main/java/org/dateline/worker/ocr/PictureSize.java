package org.dateline.worker.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.dateline.worker.Refusal;

/** How large a picture says it is, asked before anything unpacks it. */
public final class PictureSize {

    /** Pixels of all its pages together: a large photograph, or some fifty faxed pages. */
    static final long MOST_PIXELS = 100_000_000;

    private static final int MOST_PAGES = 500;

    private PictureSize() {}

    /** @throws Refusal where it is too large, or no picture that can be read */
    public static void check(Path file) throws IOException, Refusal {
        long pixels = isWebp(file) ? webp(file) : pixels(file);
        if (pixels <= 0) {
            throw new Refusal(Refusal.DAMAGED, "no size");
        } else if (pixels > MOST_PIXELS) {
            throw new Refusal(Refusal.PICTURE_TOO_LARGE, pixels + " pixels");
        }
    }

    private static long pixels(Path file) throws IOException, Refusal {
        ImageIO.setUseCache(false);
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Refusal(Refusal.UNKNOWN, "");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                boolean paged = reader.getFormatName().toLowerCase(java.util.Locale.ROOT).contains("tif");
                int pages = paged ? reader.getNumImages(true) : 1;
                long sum = 0;
                for (int page = 0; page < pages && sum <= MOST_PIXELS; page++) {
                    sum += page < MOST_PAGES ? (long) reader.getWidth(page) * reader.getHeight(page) : MOST_PIXELS;
                }
                return sum;
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isWebp(Path file) throws IOException {
        byte[] head = head(file);
        return head.length >= 30 && head[0] == 'R' && head[8] == 'W' && head[9] == 'E' && head[10] == 'B';
    }

    /** By the first chunk of the container (RFC 9649): a canvas, a lossless or a lossy picture. */
    private static long webp(Path file) throws IOException {
        byte[] head = head(file);
        return switch (head[15]) {
            case 'X' -> (1L + (number(head, 24) & 0xffffff)) * (1 + (number(head, 27) & 0xffffff));
            case 'L' -> (1L + (number(head, 21) & 0x3fff)) * (1 + (number(head, 21) >> 14 & 0x3fff));
            default -> (long) (number(head, 26) & 0x3fff) * (number(head, 28) & 0x3fff);
        };
    }

    private static int number(byte[] bytes, int at) {
        int number = 0;
        for (int i = Math.min(3, bytes.length - 1 - at); i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(32);
        }
    }
}
