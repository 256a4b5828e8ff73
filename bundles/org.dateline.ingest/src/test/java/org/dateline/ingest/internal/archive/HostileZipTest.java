package org.dateline.ingest.internal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dateline.api.ingest.Match;
import org.dateline.ingest.internal.MemorySource;
import org.dateline.ingest.internal.page.PageReader;
import org.junit.jupiter.api.Test;

class HostileZipTest {

    private static final String STORY = "The ferry sailed on Tuesday.";

    private static MemorySource.Result read(byte[] zip) throws Exception {
        return new MemorySource("pile.zip", null, zip).readAsFarAsItGoes(new ZipReader());
    }

    private static List<String> names(MemorySource.Result result) {
        return result.sources().stream().map(MemorySource.Inner::name).toList();
    }

    @Test
    void filesThatLieOverEachOtherAreRefusedBeforeAnythingIsUnpacked() throws Exception {
        ZipMaker zip = new ZipMaker();
        zip.add("kernel", "0".repeat(100_000)).offset = -1;
        for (int i = 0; i < 50; i++) {
            zip.add("copy" + i, "0".repeat(100_000)).offset = 0;
        }
        MemorySource.Result result = read(zip.make());
        assertTrue(result.sources().isEmpty());
        assertTrue(result.refusal().contains("lie over each other"), result.refusal());
    }

    @Test
    void aMillionFilesEndAtTheBound() throws Exception {
        int million = 1_000_000;
        ByteBuffer zip = ZipMaker.little(million * (31 + 47) + 56 + 20 + 22);
        for (int i = 0; i < million; i++) {
            zip.putInt(0x04034b50).position(zip.position() + 22);
            zip.putShort((short) 1).putShort((short) 0).put((byte) 'a');
        }
        for (int i = 0; i < million; i++) {
            zip.putInt(0x02014b50).position(zip.position() + 24);
            zip.putShort((short) 1).position(zip.position() + 12);
            zip.putInt(i * 31).put((byte) 'a');
        }
        int end = zip.position();
        zip.putInt(0x06064b50).putLong(44).putInt(0).putLong(0).putLong(million).putLong(million).putLong(million * 47L).putLong(million * 31L);
        zip.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        zip.putInt(0x06054b50).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
        MemorySource.Result result = read(zip.array());
        assertTrue(result.sources().isEmpty());
        assertTrue(result.warnings().size() <= 20, "empty files are not named one by one");
        assertTrue(result.refusal().contains("more than 100,000 files"), result.refusal());
    }

    @Test
    void encryptedFilesAreNamedAndTheOthersRead() throws Exception {
        ZipMaker zip = new ZipMaker();
        zip.add("locked.txt", STORY).flags = 1;
        zip.add("open.txt", STORY);
        MemorySource.Result result = read(zip.make());
        assertEquals(List.of("open.txt"), names(result));
        assertTrue(result.refusal().contains("1 encrypted") && result.refusal().contains("password"), result.refusal());
        assertTrue(result.warnings().get(0).contains("locked.txt"), result.warnings().toString());
    }

    @Test
    void aWayOfPackingThatIsNotReadIsNamed() throws Exception {
        ZipMaker zip = new ZipMaker();
        zip.add("old.txt", STORY).method = 9;
        zip.add("open.txt", STORY);
        MemorySource.Result result = read(zip.make());
        assertEquals(List.of("open.txt"), names(result));
        assertTrue(result.refusal().contains("method 9"), result.refusal());
    }

    @Test
    void sizesAndPlacesOfZip64AreRead() throws Exception {
        ZipMaker zip = new ZipMaker();
        zip.add("first.txt", STORY);
        zip.add("large.txt", STORY).zip64 = true;
        MemorySource.Result result = read(zip.make());
        assertNull(result.refusal());
        assertEquals(STORY, new String(result.sources().get(1).content(), StandardCharsets.UTF_8));
    }

    @Test
    void theDirectoryCountsWhereALocalHeaderSaysOtherwise() throws Exception {
        ZipMaker zip = new ZipMaker();
        zip.add("true.txt", STORY).localName = ZipMaker.text("../../false.exe");
        assertEquals(List.of("true.txt"), names(read(zip.make())));
    }

    @Test
    void aFileThatTheDirectoryDoesNotListIsNotRead() throws Exception {
        ZipMaker hidden = new ZipMaker();
        hidden.add("hidden.txt", "Hidden.");
        byte[] local = Arrays.copyOf(hidden.make(), 60);
        ZipMaker zip = new ZipMaker().before(local);
        zip.add("listed.txt", STORY);
        assertEquals(List.of("listed.txt"), names(read(zip.make())));
    }

    @Test
    void aDamagedFileIsNotHandedOnAndTheNextOneIs() throws Exception {
        ZipMaker zip = new ZipMaker();
        zip.add("wrong-sum.txt", STORY).crc = 1;
        zip.add("rubbish.txt", STORY).packed = ZipMaker.text("this was never deflated");
        zip.add("open.txt", STORY);
        MemorySource.Result result = read(zip.make());
        assertEquals(List.of("open.txt"), names(result));
        assertTrue(result.refusal().contains("2 damaged"), result.refusal());
    }

    @Test
    void aCutOffArchiveGivesWhatCameBefore() throws Exception {
        ZipMaker zip = new ZipMaker();
        zip.add("one.txt", STORY);
        zip.add("two.txt", STORY + " Two.");
        byte[] whole = zip.make();
        MemorySource.Result result = read(Arrays.copyOf(whole, 100));
        assertEquals(List.of("one.txt"), names(result));
        assertTrue(result.refusal().contains("cut off"), result.refusal());
    }

    @Test
    void namesAreReadAsTheyWereWritten() throws Exception {
        assertEquals(List.of("Zürich.txt"), names(named("Zürich.txt", "IBM437", 0)));
        assertEquals(List.of("Zürich.txt"), names(named("Zürich.txt", "UTF-8", 0x800)));
        assertEquals(List.of("Zürich.txt"), names(named("Zürich.txt", "UTF-8", 0)));
        assertEquals(List.of("新闻报道/港口罢工的消息.txt"), names(named("新闻报道/港口罢工的消息.txt", "GB18030", 0)));
        assertEquals(List.of("파업 소식.txt"), names(named("파업 소식.txt", "x-windows-949", 0)));
        assertEquals(List.of("Новости порта.txt"), names(named("Новости порта.txt", "IBM866", 0)));
    }

    private static MemorySource.Result named(String name, String charset, int flags) throws Exception {
        ZipMaker zip = new ZipMaker();
        ZipMaker.File file = zip.add("x", STORY);
        file.name = name.getBytes(Charset.forName(charset));
        file.localName = file.name;
        file.flags = flags;
        return read(zip.make());
    }

    @Test
    void namesThatWouldLeaveTheArchiveSteerATerminalOrNeverEndAreMadeHarmless() throws Exception {
        assertEquals(List.of("windows/x.txt"), names(named("..\\..\\C:\\..\\windows\\x.txt", "UTF-8", 0)));
        assertEquals(List.of("server/share/x.txt"), names(named("\\\\server\\share\\x.txt", "UTF-8", 0)));
        assertEquals(List.of("etc/passwd"), names(named("C:/etc/passwd", "UTF-8", 0)));
        assertEquals(List.of("a_b_[31m.txt"), names(named("a\0b\u001b[31m.txt", "UTF-8", 0)));
        assertEquals(List.of("gpj_.exe"), names(named("gpj\u202e.exe", "UTF-8", 0)));
        assertEquals(240, names(named("n".repeat(300), "UTF-8", 0)).get(0).length());
        assertEquals(List.of("unnamed"), names(named("..", "UTF-8", 0)));
    }

    @Test
    void linksAreNotFollowedAndNotTakenForStories() throws Exception {
        ZipMaker zip = new ZipMaker();
        zip.add("link.txt", "/etc/passwd").mode = 0xa1ff;
        zip.add("open.txt", STORY);
        assertEquals(List.of("open.txt"), names(read(zip.make())));
    }

    @Test
    void anEmptyArchiveSaysSo() throws Exception {
        assertTrue(read(new ZipMaker().make()).refusal().contains("no files"));
    }

    @Test
    void anArchiveBehindSomethingElseIsReadByItsDirectory() throws Exception {
        ZipMaker zip = new ZipMaker().before(ZipMaker.text("<!DOCTYPE html><html><body><p>" + STORY + "</p></body></html>"));
        zip.add("inside.txt", STORY);
        MemorySource both = new MemorySource("both.zip", null, zip.make());
        assertEquals(Match.MAYBE, new ZipReader().probe(both.head()));
        assertEquals(Match.NO, new PageReader().probe(both.head()));
        assertEquals(List.of("inside.txt"), names(both.readBy(new ZipReader())));
    }

    @Test
    void aSplitArchiveAsksForItsOtherParts() throws Exception {
        ZipMaker zip = new ZipMaker();
        zip.add("a.txt", STORY);
        byte[] part = zip.make();
        part[part.length - 18] = 3;
        assertTrue(read(part).refusal().contains("split"));
    }

    @Test
    void aFolderOfPasswordsIsNoOfficeFile() throws Exception {
        ZipMaker zip = new ZipMaker();
        zip.add("password/word/a.txt", STORY);
        assertEquals(Match.YES, new ZipReader().probe(new MemorySource("a.zip", null, zip.make()).head()));
    }
}
