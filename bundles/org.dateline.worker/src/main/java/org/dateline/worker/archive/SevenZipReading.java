package org.dateline.worker.archive;

import java.nio.file.Files;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;

/** The files of a 7z archive, one by one: so many, so large, so much more than the archive itself. No name leads out of it. */
public final class SevenZipReading implements Reading {

    private static final int MOST_FILES = 100_000;
    private static final long LARGEST_FILE = 256L << 20;

    /** What a decoder may take of the worker's heap. */
    private static final int DECODER_KIB = 256 << 10;

    @Override
    public void read(Request request, Replies out) throws Exception {
        int files = 0;
        Growth growth = new Growth(Files.size(request.file()));
        try (SevenZFile archive = SevenZFile.builder().setPath(request.file()).setMaxMemoryLimitKiB(DECODER_KIB).get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (++files > MOST_FILES) {
                    throw new Refusal(Refusal.BOMB, "");
                }
                if (!entry.isDirectory() && entry.hasStream() && !entry.isAntiItem() && isWanted(entry.getName())) {
                    if (entry.getSize() > LARGEST_FILE) {
                        out.warning("inner-too-large");
                    } else {
                        out.attachment(safe(entry.getName()), "", growth.counting(archive.getInputStream(entry)));
                    }
                }
            }
        }
        if (!out.hasWords()) {
            throw new Refusal(Refusal.NO_TEXT, "");
        }
    }

    private static boolean isWanted(String name) {
        String last = name == null ? "" : name.substring(name.lastIndexOf('/') + 1);
        return !last.startsWith("._") && !last.equals(".DS_Store") && !last.equals("Thumbs.db");
    }

    /** The name without a way out of the archive: no root, no drive, no step up. */
    static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        for (String step : String.valueOf(name).replace('\\', '/').split("/")) {
            boolean harmless = !step.isEmpty() && !step.equals(".") && !step.equals("..") && !step.endsWith(":");
            if (harmless) {
                safe.append(safe.isEmpty() ? "" : "/").append(step.replace('\0', '_'));
            }
        }
        String all = safe.isEmpty() ? "unnamed" : safe.toString();
        return all.length() <= 240 ? all : all.substring(all.length() - 240);
    }
}
