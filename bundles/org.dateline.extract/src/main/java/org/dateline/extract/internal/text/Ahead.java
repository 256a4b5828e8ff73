package org.dateline.extract.internal.text;

/** What an analyzer needs is loaded on a thread of its own, while whoever wanted the analyzer still reads the first story. */
public final class Ahead {
    private Ahead() {}

    /** Starts to load; what fails here fails again, and is reported, where it is used. */
    public static void load(Runnable... loads) {
        Thread.ofPlatform().daemon().name("dateline-loading").uncaughtExceptionHandler((thread, thrown) -> { }).start(() -> {
            for (Runnable each : loads) {
                each.run();
            }
        });
    }
}
