package org.dateline.lab.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Peak resident memory, where the system tells it (Linux). */
final class Memory {

    private Memory() {
    }

    /** In megabytes of 1,000,000 bytes; 0 where it cannot be told or the process is gone. */
    static long peak(String process) {
        Path status = Path.of("/proc", process, "status");
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000;
                }
            }
        } catch (IOException e) {
            return 0;
        }
        return 0;
    }
}
