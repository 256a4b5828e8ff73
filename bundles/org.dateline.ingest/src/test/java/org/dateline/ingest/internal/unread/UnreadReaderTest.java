package org.dateline.ingest.internal.unread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.api.ingest.Match;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadReaderTest {

    private static final UnreadReader READER = new UnreadReader();

    /** A file that begins so and goes on with zeros. */
    private static MemorySource starting(String name, String start) {
        return new MemorySource(name, null, Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), 400));
    }

    @Test
    void whatIsKnownByItsBytesIsNamedWithWhatToDo() throws Exception {
        String[][] kinds = {
            {"Rar!\u001a\u0007\u0001\0", "archive of a kind that is not read here (RAR). Unpack it"},
            {"(\u00b5/\u00fd", "(Zstandard)"},
            {"\0\0\0\u0018ftypheic", "(HEIC). Save it as PNG or JPEG"},
            {"\0\0\0\u0020ftypM4A ", "sound recording"},
            {"\0\0\0\u0020ftypisom", "video. Import its subtitles"},
            {"ID3\u0003\0", "sound recording"},
            {"SQLite format 3\0", "(SQLite)"},
            {"MZ\u0090\0", "program"},
            {"%!PS-Adobe-3.0\n", "PostScript"},
        };
        for (String[] kind : kinds) {
            MemorySource source = starting("file.bin", kind[0]);
            assertEquals(Match.YES, READER.probe(source.head()), kind[1]);
            String reason = source.readAsFarAsItGoes(READER).refusal();
            assertTrue(String.valueOf(reason).contains(kind[1]), reason);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "page.url, '[InternetShortcut]\nURL=https://news.example.org/story?a=1\n'",
        "page.webloc, '<plist><dict><key>URL</key><string>https://news.example.org/story?a=1</string></dict></plist>'",
        "page.desktop, '[Desktop Entry]\nType=Link\nURL=https://news.example.org/story?a=1\n'",
    })
    void aLinkIsNamedAndNotFollowed(String name, String content) throws Exception {
        MemorySource source = MemorySource.of(name, content);
        assertEquals(Match.YES, READER.probe(source.head()));
        assertEquals("This is a link to https://news.example.org/story?a=1, and no story. To read that page, add the address itself.", source.readAsFarAsItGoes(READER).refusal());
    }

    @Test
    void textThatBeginsLikeABinaryFileAndLinksElsewhereAreNotTaken() {
        for (MemorySource source : new MemorySource[] {MemorySource.of("a.txt", "ID3 was the third district, said the mayor."), MemorySource.of("b.txt", "MSCF and others met."), MemorySource.of("c.url", "[InternetShortcut]\nURL=file:///etc/passwd\n")}) {
            assertEquals(Match.NO, READER.probe(source.head()), source.name());
        }
    }
}
