package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every reader keeps. Extend it, say how yours is made and give it something that it reads, run it. */
public abstract class StoryReaderContract {

    private static final Duration LONG = Duration.ofMinutes(2);

    /** A new reader each time. */
    protected abstract StoryReader reader();

    /** A source with at least one story, or one source inside. A new one each time. */
    protected abstract GivenSource sample();

    /** What came out of a source. */
    private static final class Taken implements StorySink {
        private final GivenSource from;
        private final List<Story> stories = new ArrayList<>();
        private final List<String> inside = new ArrayList<>();
        private final Set<String> parts = new HashSet<>();

        Taken(GivenSource from) {
            this.from = from;
        }

        @Override
        public void story(StoryDraft draft) {
            assertTrue(parts.add(draft.part()), "Two stories of one source are both part “" + draft.part() + "”");
            stories.add(draft.toStory(from.id(), draft.part().isEmpty() ? from.name() : from.name() + "!" + draft.part()));
        }

        @Override
        public void source(String name, @Nullable String declaredType, byte[] content) {
            assertFalse(name.isBlank(), "A source inside has a name");
            inside.add(name + " " + content.length);
        }

        String asText() {
            StringBuilder all = new StringBuilder();
            for (Story story : stories) {
                all.append(story.id()).append('\n').append(story.title()).append(story.authors()).append(story.publisher())
                        .append(story.published()).append(story.language()).append(story.url()).append(story.rights()).append('\n')
                        .append(story.text()).append('\n').append(story.blocks()).append(story.leftOut()).append('\n');
            }
            return all.append(inside).toString();
        }
    }

    private static Taken read(StoryReader reader, GivenSource source, TaskContext context) throws IOException, PluginException {
        Taken taken = new Taken(source);
        reader.read(source, taken, context);
        return taken;
    }

    private Taken read() throws IOException, PluginException {
        return read(reader(), sample(), TaskContext.silent());
    }

    @Test
    protected void itKnowsItsOwn() {
        assertNotEquals(Match.NO, reader().probe(sample().head()));
    }

    @Test
    protected void aProbeTakesAnything() {
        for (GivenSource source : rubbish()) {
            reader().probe(source.head());
            reader().probe(new SourceHead("", null, source.head().bytes()));
        }
    }

    @Test
    protected void somethingComesOutAndStoriesHaveText() throws Exception {
        Taken taken = read();
        assertFalse(taken.stories.isEmpty() && taken.inside.isEmpty(), "Nothing came out of the sample");
        for (Story story : taken.stories) {
            assertFalse(story.text().isBlank(), "The story " + story.id() + " has no text");
            story.blocks().forEach(block -> assertFalse(block.span().of(story.text()).isBlank(), "A blank block in " + story.id()));
        }
    }

    @Test
    protected void theSameBytesGiveTheSameStories() throws Exception {
        StoryReader one = reader();
        String first = read(one, sample(), TaskContext.silent()).asText();
        assertEquals(first, read(one, sample(), TaskContext.silent()).asText(), "A reader keeps no state between two sources");
        assertEquals(first, read().asText());
    }

    @Test
    protected void localeAndZoneOfTheMachineChangeNothing() throws Exception {
        String here = read().asText();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertEquals(here, read().asText());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    protected void everyStreamIsClosed() throws Exception {
        GivenSource source = sample();
        read(reader(), source, TaskContext.silent());
        assertEquals(0, source.openStreams());
    }

    @Test
    protected void aSourceCutShortIsReadOrRefusedWithAMessage() {
        int size = (int) sample().size();
        for (int part = 0; part < 16; part++) {
            readOrRefuse(sample().cutTo((int) ((long) size * part / 16)));
        }
    }

    @Test
    protected void rubbishIsReadOrRefusedWithAMessage() {
        rubbish().forEach(this::readOrRefuse);
    }

    private List<GivenSource> rubbish() {
        List<GivenSource> all = new ArrayList<>();
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 2, 100, 8191, 8193, 100_000}) {
            byte[] bytes = new byte[size];
            all.add(new GivenSource(sample().name(), null, bytes));
            byte[] noise = new byte[size];
            random.nextBytes(noise);
            all.add(new GivenSource(sample().name(), null, noise));
        }
        return all;
    }

    private void readOrRefuse(GivenSource source) {
        Assertions.assertTimeoutPreemptively(LONG, () -> {
            try {
                read(reader(), source, TaskContext.silent());
            } catch (PluginException e) {
                assertFalse(e.getMessage() == null || e.getMessage().isBlank(), "A refusal says why");
            } catch (IOException e) {
                // the source cannot be read to its end: allowed
            } catch (RuntimeException | StackOverflowError e) {
                fail("A source of " + source.size() + " bytes must be read or refused with a PluginException", e);
            }
        });
        assertEquals(0, source.openStreams(), "Streams are closed also when a source is refused");
    }

    @Test
    protected void aCancelledReadReturns() {
        Assertions.assertTimeoutPreemptively(LONG, () -> read(reader(), sample(), TaskContext.cancelledWhen(() -> true)));
    }
}
