package org.dateline.ingest.internal.safety;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.api.ingest.StoryReader;
import org.dateline.ingest.internal.MemorySource;
import org.dateline.ingest.internal.archive.TarReader;
import org.dateline.ingest.internal.archive.ZipReader;
import org.dateline.ingest.internal.lines.StoryLinesReader;
import org.dateline.ingest.internal.mail.MailReader;
import org.dateline.ingest.internal.warc.WarcReader;
import org.junit.jupiter.api.Test;

/** Sound files with bytes changed, cut out, doubled and swapped: whatever comes of it, a reader ends with stories or its own refusal. */
class DamagedFilesTest {

    private static final int ROUNDS = Integer.getInteger("damaged.rounds", 200);

    private final Random random = new Random(41);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] damaged(byte[] sound) {
        byte[] file = sound.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(Math.max(1, file.length));
            int length = Math.min(file.length - at, 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> file[at] = (byte) random.nextInt(256);
                case 1 -> Arrays.fill(file, at, at + length, (byte) (random.nextBoolean() ? 0xff : 0));
                case 2 -> file = Arrays.copyOf(file, Math.max(1, at));
                case 3 -> System.arraycopy(sound, random.nextInt(sound.length - Math.min(sound.length, length) + 1), file, at, Math.min(sound.length, length));
                default -> file = doubled(file, at, length);
            }
        }
        return file;
    }

    private static byte[] doubled(byte[] file, int at, int length) {
        byte[] longer = Arrays.copyOf(file, file.length + length);
        System.arraycopy(file, at, longer, at + length, file.length - at);
        return longer;
    }

    private void tryOn(StoryReader reader, String name, byte[] sound) {
        for (int i = 0; i < ROUNDS; i++) {
            MemorySource source = new MemorySource(name, null, damaged(sound));
            try {
                reader.probe(source.head());
                source.readAsFarAsItGoes(reader);
            } catch (IOException | RuntimeException | Error e) {
                throw new AssertionError(name + ", file " + i, e);
            }
        }
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : new String[] {"a.txt", "Zürich.txt", "folder/b.html"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("The ferry sailed on Tuesday. ".repeat(20)));
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar() {
        byte[] tar = new byte[512 * 8];
        for (int at : new int[] {0, 1024, 2048}) {
            byte[] name = bytes(at == 0 ? "././@LongLink" : "a.txt");
            System.arraycopy(name, 0, tar, at, name.length);
            System.arraycopy(bytes("00000000024"), 0, tar, at + 124, 11);
            tar[at + 156] = (byte) (at == 0 ? 'L' : at == 1024 ? 'x' : '0');
            System.arraycopy(bytes("ustar"), 0, tar, at + 257, 5);
            System.arraycopy(bytes("20 path=Zürich.txt\n\0"), 0, tar, at + 512, 20);
        }
        return tar;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] warc() {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\nTransfer-Encoding: chunked\r\n\r\n1a\r\n<p>The ferry sailed.</p>\r\n\r\n\r\n0\r\n\r\n";
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/1\r\nContent-Type: application/http\r\nContent-Length: " + page.length() + "\r\n\r\n" + page + "\r\n\r\n";
        return bytes(record + record + "http://post.example/2 192.0.2.1 20140216050221 text/html " + page.length() + "\n" + page + "\n");
    }

    private static String mail() {
        return "From: =?utf-8?Q?Ada_H=C3=B8lm?= <ada@post.example>\nReceived: from a by b; Tue, 5 Mar 2024 09:15:02 +0100\nDate: Tue, 05 Mar 2024 09:15:00 +0100\nSubject: =?utf-8?B?SGFyYm91cg==?=\n"
                + "Content-Length: 300\nContent-Type: multipart/mixed; boundary=\"b1\"\n\n--b1\nContent-Type: multipart/alternative; boundary=b2\n\n--b2\nContent-Type: text/plain; format=flowed; delsp=yes\n\n"
                + "The ferry \nsailed.\n\nOn Mon, Mar 4, 2024, Bo <bo@post.example> wrote:\n> When?\n-- \nAda\n--b2\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>F=C3=A4hre</p>\n--b2--\n"
                + "--b1\nContent-Type: text/plain; name*0*=utf-8''%C3%9C; name*1=b.txt\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nTWludXRlcw==\n--b1\nContent-Type: message/rfc822\n\n"
                + "Subject: Inner\n\n-----BEGIN PGP SIGNED MESSAGE-----\n\nText.\n-----BEGIN PGP SIGNATURE-----\n--b1--\n";
    }

    @Test
    void damagedArchivesEndInOrder() throws IOException {
        tryOn(new ZipReader(), "a.zip", zip());
        tryOn(new TarReader(), "a.tar", tar());
        tryOn(new TarReader(), "a.tgz", gzip(tar()));
        tryOn(new TarReader(), "a.txt.gz", gzip(bytes("The ferry sailed on Tuesday.")));
    }

    @Test
    void damagedWebArchivesEndInOrder() throws IOException {
        tryOn(new WarcReader(), "a.warc", warc());
        tryOn(new WarcReader(), "a.warc.gz", gzip(warc()));
    }

    @Test
    void damagedMailEndsInOrder() {
        tryOn(new MailReader(), "a.eml", bytes(mail()));
        tryOn(new MailReader(), "a.mbox", bytes(("From ada Tue Mar  5 09:15:00 2024\n" + mail() + "\n").repeat(3)));
        tryOn(new MailReader(), "a.mhtml", bytes("From: <Saved by Blink>\nSnapshot-Content-Location: https://post.example/1\n" + mail()));
    }

    @Test
    void damagedStoryLinesEndInOrder() {
        tryOn(new StoryLinesReader(), "a.jsonl", bytes("{\"id\":\"a7\",\"title\":\"Flood \\u00e9\",\"extra\":{\"x\":[1e5]},\"text\":\"It rained.\",\"dct\":\"2025-07-09\"}\n".repeat(3)));
    }
}
