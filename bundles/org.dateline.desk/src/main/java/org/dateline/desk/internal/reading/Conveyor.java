package org.dateline.desk.internal.reading;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

import org.dateline.api.desk.Input;
import org.dateline.api.story.Story;
import org.dateline.desk.internal.analysis.Corrector;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.analysis.StoryRun;

/**
 * Reads on a thread of its own, analyzes on the run's threads, and gives the stories in the order of the inputs. It reads ahead only
 * so far as the memory for stories under way allows. For one consumer; close it.
 */
public final class Conveyor implements AutoCloseable {

    private static final int LEAST_WEIGHT = 20_000;

    private final Run run;
    private final Holdings holdings;
    private final Corrector corrector;
    private final BlockingQueue<Item> items = new LinkedBlockingQueue<>();
    private final Semaphore room;
    private volatile boolean closed;

    public Conveyor(Run run, List<Input> inputs, Holdings holdings, Corrector corrector) {
        this.run = run;
        this.holdings = holdings;
        this.corrector = corrector;
        this.room = new Semaphore(run.limits().charactersInFlight());
        new Reading(run, this, new Inputs(inputs)).start();
    }

    /** The next item; after {@link Item.End} there is none. */
    public Item next() throws InterruptedException {
        return items.take();
    }

    /** The consumer is done with a story. */
    public void release(Item.Analyzing item) {
        room.release(item.weight());
    }

    boolean isStopped() {
        return closed || run.cancelled();
    }

    Holdings holdings() {
        return holdings;
    }

    void put(Item item) {
        items.add(item);
    }

    /** Waits for room, then starts the analysis. */
    void put(Story story, Place place, boolean isVersion) throws InterruptedException {
        int weight = Math.min(run.limits().charactersInFlight(), Math.max(LEAST_WEIGHT, story.text().length()));
        room.acquire(weight);
        items.add(new Item.Analyzing(StoryRun.start(run, story, corrector), weight, place, isVersion));
    }

    @Override
    public void close() {
        closed = true;
        room.release(run.limits().charactersInFlight());
    }
}
