package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Exporter;
import org.dateline.api.export.Option;
import org.dateline.api.export.OptionValues;
import org.junit.jupiter.api.Test;

/** What every exporter keeps. Extend it, say how yours is made, run it. */
public abstract class ExporterContract {

    /** A new exporter each time. */
    protected abstract Exporter exporter();

    @Test
    protected void theSameStoriesGiveTheSameBytes() throws Exception {
        assertArrayEquals(export(exporter(), Map.of()), export(exporter(), Map.of()));
        Exporter one = exporter();
        assertArrayEquals(export(one, Map.of()), export(one, Map.of()), "An exporter keeps no state between two exports");
    }

    @Test
    protected void localeAndZoneOfTheMachineChangeNothing() throws Exception {
        byte[] here = export(exporter(), Map.of());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertArrayEquals(here, export(exporter(), Map.of()), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    protected void everyChoiceOfEveryOptionIsTaken() {
        Set<String> ids = new HashSet<>();
        for (Option option : exporter().options()) {
            assertTrue(ids.add(option.id()), "Two options are called " + option.id());
            assertFalse(option.label().isBlank(), option.id());
            for (String choice : option.choices()) {
                assertDoesNotThrow(() -> export(exporter(), Map.of(option.id(), choice)), option.id() + " " + choice);
            }
        }
    }

    @Test
    protected void storiesOfNoCaseAreExportedToo() throws Exception {
        GivenStories stories = GivenStories.passingBy();
        ExportReport report = exporter().export(stories, initial(exporter()), OutputStream.nullOutputStream(), TaskContext.silent());
        assertTrue(report.stories() <= SampleStories.all().size(), "It counts the stories that went out");
        assertEquals(0, stories.openCursors(), "It closes the cursors that it takes");
    }

    @Test
    protected void noStoriesAreNoError() throws Exception {
        ExportReport report = exporter().export(new GivenStories("", List.of(), List.of()), initial(exporter()),
                OutputStream.nullOutputStream(), TaskContext.silent());
        assertEquals(0, report.stories());
        assertEquals(0, report.items());
    }

    @Test
    protected void theStreamIsTheCallersToClose() throws Exception {
        Watched out = new Watched(Integer.MAX_VALUE);
        exporter().export(GivenStories.ofACase(), initial(exporter()), out, TaskContext.silent());
        assertFalse(out.closed);
        assertTrue(out.size() > 0, "All of it is written, or flushed, when the call returns");
    }

    @Test
    protected void aFullDiskIsTheStreamsOwnErrorAndEveryCursorIsClosed() {
        GivenStories stories = GivenStories.ofACase();
        assertThrows(IOException.class,
                () -> exporter().export(stories, initial(exporter()), new Watched(10), TaskContext.silent()));
        assertEquals(0, stories.openCursors());
    }

    @Test
    protected void aCancelledExportReturns() throws Exception {
        GivenStories stories = GivenStories.ofACase();
        exporter().export(stories, initial(exporter()), OutputStream.nullOutputStream(), TaskContext.cancelledWhen(() -> true));
        assertEquals(0, stories.openCursors());
    }

    /** The sample case in the exporter's format. */
    protected static byte[] export(Exporter exporter, Map<String, String> options) throws IOException, PluginException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(GivenStories.ofACase(), OptionValues.of(exporter.options(), options), out, TaskContext.silent());
        return out.toByteArray();
    }

    private static OptionValues initial(Exporter exporter) {
        return OptionValues.of(exporter.options(), Map.of());
    }

    /** Remembers whether it was closed, and is full after some bytes. */
    private static final class Watched extends OutputStream {
        private final int room;
        private int size;
        private boolean closed;

        Watched(int room) {
            this.room = room;
        }

        int size() {
            return size;
        }

        @Override
        public void write(int b) throws IOException {
            if (size >= room) {
                throw new IOException("No space left on device");
            }
            size++;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
