package org.dateline.lab.speed;

import java.nio.file.Path;
import java.util.List;

import org.dateline.api.story.Story;
import org.dateline.desk.internal.analysis.Corrector;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.analysis.StoryRun;

/**
 * The whole analysis against Stanford CoreNLP over the same stories, one after the other: {@code PeerSpeed PRODUCT STORIES.jsonl JARS
 * [STORIES TO TAKE]}. JARS is the folder that the Maven profile {@code peers} fills.
 */
public final class PeerSpeed {

    private static final int ROUNDS = 3;
    private static final double WARM_UP = 5;

    private PeerSpeed() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length < 3) {
            System.err.println("Usage: PeerSpeed PRODUCT-FOLDER STORIES.jsonl PEERS-FOLDER [STORIES TO TAKE]");
            System.exit(2);
        }
        List<Story> stories = Product.stories(Path.of(args[1]));
        List<Story> taken = stories.subList(0, Math.min(stories.size(), args.length > 3 ? Integer.parseInt(args[3]) : 20));
        try (Run run = Product.run(Path.of(args[0]))) {
            long words = Product.words(run, taken);
            System.out.println(Rounds.print("%d stories, %d words, one thread", taken.size(), words));
            try (Peer peer = Peer.names(Path.of(args[2]))) {
                print("names alone", words, measure(run, peer, taken));
            }
            try (Peer peer = Peer.namesDatesQuotations(Path.of(args[2]))) {
                print("names, dates, quotations", words, measure(run, peer, taken));
            }
        }
    }

    private static double[] measure(Run run, Peer peer, List<Story> stories) throws Exception {
        return Rounds.medians(ROUNDS, WARM_UP, () -> analysis(run, stories), () -> read(peer, stories));
    }

    private static void print(String what, long words, double[] ns) {
        System.out.println(Rounds.print("everything here %9.0f words/s   CoreNLP %s %7.0f words/s   %.1f times as fast",
                words / ns[0] * 1e9, what, words / ns[1] * 1e9, ns[1] / ns[0]));
    }

    private static void analysis(Run run, List<Story> stories) {
        for (Story story : stories) {
            StoryRun.start(run, story, Corrector.NONE).join();
        }
    }

    private static void read(Peer peer, List<Story> stories) throws ReflectiveOperationException {
        for (Story story : stories) {
            peer.read(story);
        }
    }
}
