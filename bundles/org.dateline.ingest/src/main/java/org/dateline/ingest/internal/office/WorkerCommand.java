package org.dateline.ingest.internal.office;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.api.PluginException;

/**
 * How a worker is started.
 *
 * @param classPath of the worker program and its libraries; empty where the product has none
 * @param heap its heap, as Java's {@code -Xmx} takes it
 * @param options more options of Java
 * @param fenced whether it is to be cut from the network where the system can do that
 */
record WorkerCommand(String classPath, String heap, List<String> options, boolean fenced) {

    /** The person may set another heap by the property {@code dateline.worker.heap}. */
    private static final String USUAL_HEAP = "512m";

    /** The worker of the product that runs: the folder {@code worker} of {@code dateline.home}. */
    static WorkerCommand installed() {
        String home = System.getProperty("dateline.home");
        // Absolute, since a worker runs in a folder of its own.
        Path folder = Path.of(home == null ? "." : home).resolve("worker").toAbsolutePath();
        return new WorkerCommand(home == null ? "" : jars(folder), System.getProperty("dateline.worker.heap", USUAL_HEAP), options(folder.resolveSibling("worker.aot")), true);
    }

    /** What Java wrote down of a worker when the product was built, and what the person may set of the programs that workers use. */
    private static List<String> options(Path cache) {
        List<String> options = new ArrayList<>();
        if (Files.exists(cache)) {
            options.add("-XX:AOTCache=" + cache);
        }
        String tesseract = System.getProperty("dateline.tesseract");
        if (tesseract != null) {
            options.add("-Ddateline.tesseract=" + tesseract);
        }
        return options;
    }

    private static String jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            return "";
        }
    }

    /** The words of the command. What a parser prints, how it speaks and where it computes are the same on every machine. */
    List<String> words(Path folder) throws PluginException {
        if (classPath.isEmpty()) {
            throw new PluginException("This Dateline has no parsers for documents: its folder “worker” is missing. Build or install it again.");
        }
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:MaxMetaspaceSize=256m", "-XX:MaxDirectMemorySize=64m",
                "-XX:+DisplayVMOutputToStderr", "-XX:-UsePerfData", "-XX:+DisableAttachMechanism", "-Xlog:disable"));
        words.addAll(List.of("-Djava.awt.headless=true", "-Djava.io.tmpdir=" + folder, "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"));
        words.addAll(List.of("-Djdk.net.hosts.file=" + folder.resolve("no-hosts"), "-Djavax.xml.accessExternalDTD=", "-Djavax.xml.accessExternalSchema=", "-Djavax.xml.accessExternalStylesheet="));
        words.add("-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        words.addAll(options);
        words.addAll(List.of("-cp", classPath, "org.dateline.worker.Main"));
        return words;
    }
}
