package org.dateline.extract.internal.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.dateline.api.TaskContext;
import org.dateline.api.cases.CaseAnalysisInfo;
import org.dateline.api.cases.StoryGrouper;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;

/**
 * Groups stories whose texts resemble each other: half of the runs of three words of both together are shared, or four fifths of
 * the shorter one's, where it is not much shorter. Candidates by banding: two prints that agree in all bins of a band are compared
 * (A. Rajaraman, J. Ullman, "Mining of Massive Datasets", chapter 3). With 85 bands of 3 bins two texts that share half are compared
 * with a probability over 0.999, two that share a hundredth with one of 1 in 12,000.
 */
@Component(service = StoryGrouper.class)
@CaseAnalysisInfo(id = "dateline.grouper", label = "Groups stories that are one text", fills = "grouper")
public final class TextGrouper implements StoryGrouper {

    private static final double SAME = 0.5;
    private static final double LEAST = 0.25;
    private static final double CONTAINED = 0.8;
    private static final int BAND = 3;
    private static final int BANDS = MinHash.BINS / BAND;
    /** How many different texts with an equal band a story is compared with: stories made from one form fill a bucket. */
    private static final int MOST = 16;
    private static final int INDEX_BITS = 24;
    private static final long INDEX = (1L << INDEX_BITS) - 1;

    @Override
    public byte[] print(Story story) {
        return MinHash.of(story.text());
    }

    @Override
    public void group(Iterable<Print> prints, Consumer<Likeness> out, TaskContext context) {
        List<Print> sorted = new ArrayList<>();
        prints.forEach(each -> {
            if (each.value().length == MinHash.BYTES && MinHash.count(each.value()) > 0) {
                sorted.add(each);
            }
        });
        sorted.sort(Comparator.comparing(Print::story));
        new Grouping(sorted, out).run(context);
    }

    /** One grouping: the stories in the order of their ids, and which of them hang together so far. */
    private static final class Grouping {

        private final List<Print> stories;
        private final Consumer<Likeness> out;
        private final short[][] bins;
        private final int[] counts;
        private final int[] parent;
        private final int[] compared = new int[MOST];

        Grouping(List<Print> stories, Consumer<Likeness> out) {
            this.stories = stories;
            this.out = out;
            this.bins = new short[stories.size()][];
            this.counts = new int[stories.size()];
            this.parent = new int[stories.size()];
            for (int i = 0; i < parent.length; i++) {
                bins[i] = MinHash.bins(stories.get(i).value());
                counts[i] = MinHash.count(stories.get(i).value());
                parent[i] = i;
            }
        }

        void run(TaskContext context) {
            long[] keys = new long[bins.length];
            for (int band = 0; band < BANDS && !context.cancelled(); band++) {
                for (int i = 0; i < keys.length; i++) {
                    keys[i] = Shingles.mix(key(bins[i], band * BAND)) & ~INDEX | i;
                }
                Arrays.sort(keys);
                for (int from = 0, to = 1; to <= keys.length; to++) {
                    if (to == keys.length || keys[to] >>> INDEX_BITS != keys[from] >>> INDEX_BITS) {
                        bucket(keys, from, to);
                        from = to;
                    }
                }
            }
        }

        private static long key(short[] bins, int at) {
            return (bins[at] & 0xFFFFL) << 32 | (bins[at + 1] & 0xFFFFL) << 16 | bins[at + 2] & 0xFFFFL;
        }

        /** Each is compared with one story of every text that came before it in the bucket, up to a bound. */
        private void bucket(long[] keys, int from, int to) {
            int texts = 0;
            for (int i = from; i < to && to - from > 1; i++) {
                int story = (int) (keys[i] & INDEX);
                boolean known = false;
                for (int t = 0; t < texts && !known; t++) {
                    known = isJoined(compared[t], story);
                }
                if (!known && texts < MOST) {
                    compared[texts++] = story;
                }
            }
        }

        private boolean isJoined(int one, int other) {
            int a = root(one);
            int b = root(other);
            if (a == b) {
                return true;
            }
            double share = share(one, other);
            if (share > 0) {
                parent[Math.max(a, b)] = Math.min(a, b);
                out.accept(new Likeness(stories.get(one).story(), stories.get(other).story(), share));
            }
            return share > 0;
        }

        private int root(int story) {
            int root = story;
            while (parent[root] != root) {
                parent[root] = parent[parent[root]];
                root = parent[root];
            }
            return root;
        }

        /** How much of the shorter text stands in the other one; 0 where they are two texts. */
        private double share(int one, int other) {
            double resemblance = MinHash.resemblance(bins[one], bins[other]);
            double shared = resemblance / (1 + resemblance) * (counts[one] + (double) counts[other]);
            double contained = Math.min(1, shared / Math.min(counts[one], counts[other]));
            return resemblance >= SAME || resemblance >= LEAST && contained >= CONTAINED ? contained : 0;
        }
    }
}
