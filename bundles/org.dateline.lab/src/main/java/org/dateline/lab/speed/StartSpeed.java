package org.dateline.lab.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A command, start included, against the start of an empty Java program, whole processes in turn: {@code StartSpeed COMMAND
 * ARGUMENT...}, such as {@code StartSpeed ./dateline analyze story.txt}.
 */
public final class StartSpeed {

    private static final int ROUNDS = 15;

    private StartSpeed() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("Usage: StartSpeed COMMAND ARGUMENT...");
            System.exit(2);
        }
        List<String> empty = List.of(ProcessHandle.current().info().command().orElse("java"), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Empty.class.getName());
        List<String> command = new ArrayList<>(List.of(args));
        long[] peak = new long[1];
        double[] ns = Rounds.medians(ROUNDS, 0, () -> run(empty, new long[1]), () -> run(command, peak));
        System.out.println(Rounds.print("empty program %6.1f ms%ncommand       %6.1f ms%nratio %.1f%npeak resident %d MB", ns[0] / 1e6,
                ns[1] / 1e6, ns[1] / ns[0], peak[0]));
    }

    private static void run(List<String> command, long[] peak) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        while (!process.waitFor(5, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            peak[0] = Math.max(peak[0], Memory.peak(Long.toString(process.pid())));
            process.descendants().forEach(child -> peak[0] = Math.max(peak[0], Memory.peak(Long.toString(child.pid()))));
        }
    }
}
