package org.dateline.ingest.internal.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes zip archives byte by byte, those too that no tool would make. */
final class ZipMaker {

    /** What the directory says of a file, and the local header and data that stand in the archive. */
    static final class File {

        byte[] name;
        byte[] localName;
        int flags;
        int method = 8;
        long crc;
        byte[] packed;
        long size;
        int offset = -1;
        byte[] extra = new byte[0];
        boolean zip64;
        int mode;

        File(String name, byte[] content) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.localName = this.name;
            this.size = content.length;
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = sum.getValue();
            this.packed = deflated(content);
        }
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<File> files = new ArrayList<>();

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    ZipMaker before(byte[] other) {
        out.writeBytes(other);
        return this;
    }

    /** Adds a file; one with an offset has no data of its own. */
    File add(String name, String content) {
        File file = new File(name, text(content));
        files.add(file);
        return file;
    }

    byte[] make() {
        for (File file : files) {
            if (file.offset < 0) {
                file.offset = out.size();
                out.writeBytes(local(file));
            }
        }
        int start = out.size();
        files.forEach(file -> out.writeBytes(central(file)));
        int length = out.size() - start;
        ByteBuffer end = little(22).putInt(0x06054b50).putInt(0).putShort((short) files.size()).putShort((short) files.size());
        end.putInt(length).putInt(start).putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static byte[] local(File file) {
        ByteBuffer header = little(30 + file.localName.length + file.packed.length).putInt(0x04034b50).putShort((short) 20);
        header.putShort((short) file.flags).putShort((short) file.method).putInt(0).putInt((int) file.crc);
        header.putInt(file.packed.length).putInt((int) file.size).putShort((short) file.localName.length).putShort((short) 0);
        return header.put(file.localName).put(file.packed).array();
    }

    private static byte[] central(File file) {
        byte[] extra = file.extra;
        if (file.zip64) {
            extra = little(28).putShort((short) 1).putShort((short) 24).putLong(file.size).putLong(file.packed.length).putLong(file.offset).array();
        }
        ByteBuffer header = little(46 + file.name.length + extra.length).putInt(0x02014b50).putShort((short) (file.mode == 0 ? 20 : 0x314)).putShort((short) 20);
        header.putShort((short) file.flags).putShort((short) file.method).putInt(0).putInt((int) file.crc);
        header.putInt(file.zip64 ? -1 : file.packed.length).putInt(file.zip64 ? -1 : (int) file.size);
        header.putShort((short) file.name.length).putShort((short) extra.length).putShort((short) 0).putInt(0);
        header.putInt(file.mode << 16).putInt(file.zip64 ? -1 : file.offset);
        return header.put(file.name).put(extra).array();
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
