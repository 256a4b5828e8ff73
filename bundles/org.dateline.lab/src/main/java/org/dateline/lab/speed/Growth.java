package org.dateline.lab.speed;

import java.nio.file.Path;

import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.dateline.desk.internal.analysis.Corrector;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.analysis.StoryRun;

/**
 * How the time of the whole analysis grows with the text, for texts made to be slow: {@code Growth PRODUCT [CHARACTERS]}. Prints, for
 * each, the time of the longest text and the factor that each doubling brings: two is linear, four is quadratic.
 */
public final class Growth {

    private static final int DOUBLINGS = 3;

    private Growth() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("Usage: Growth PRODUCT-FOLDER [CHARACTERS OF THE LONGEST TEXT]");
            System.exit(2);
        }
        int longest = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        try (Run run = Product.run(Path.of(args[0]))) {
            for (HostileText hostile : HostileText.all()) {
                analysis(run, hostile.text().apply(longest >> DOUBLINGS));
            }
            for (HostileText hostile : HostileText.all()) {
                System.out.println(grow(run, hostile, longest));
            }
        }
    }

    private static String grow(Run run, HostileText hostile, int longest) {
        StringBuilder factors = new StringBuilder();
        double before = 0;
        for (int size = longest >> DOUBLINGS; size <= longest; size *= 2) {
            String text = hostile.text().apply(size);
            double ms = Math.min(analysis(run, text), analysis(run, text));
            factors.append(before == 0 ? "" : Rounds.print(" %5.1f", ms / before));
            before = ms;
        }
        return Rounds.print("%-34s %9.0f ms  factors%s", hostile.name(), before, factors);
    }

    private static double analysis(Run run, String text) {
        Story story = new StoryDraft("hostile").verbatim(text).toStory(new SourceId("0123456789abcdef"), "hostile.txt");
        long start = System.nanoTime();
        StoryRun.start(run, story, Corrector.NONE).join();
        return (System.nanoTime() - start) / 1e6;
    }
}
