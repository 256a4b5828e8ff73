package org.dateline.ingest.internal.subtitle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.api.ingest.Match;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class SubtitleReaderTest {

    private static final SubtitleReader READER = new SubtitleReader();

    private static List<String> paragraphs(String name, String text) throws Exception {
        MemorySource source = MemorySource.of(name, text);
        assertEquals(Match.YES, READER.probe(source.head()));
        return source.readBy(READER).only().text().lines().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void whatIsSaidIsToldWithoutTimesAndNumbers() throws Exception {
        assertEquals(List.of("Good evening, the ferry struck the pier on Wednesday. Nobody was hurt.", "The next day it sailed again."), paragraphs("news.srt",
                "1\r\n00:00:01,000 --> 00:00:03,000\r\nGood evening, the ferry struck\r\nthe pier on Wednesday.\r\n\r\n2\r\n00:00:03,500 --> 00:00:06,000\r\n<i>Nobody was hurt.</i>\r\n\r\n3\r\n00:01:00,000 --> 00:01:02,000\r\nThe next day it sailed again.\r\n"));
    }

    @Test
    void whoSpeaksBeginsAParagraph() throws Exception {
        assertEquals(List.of("Ada Holm: Was it foggy?", "Ben Roe: It was."), paragraphs("talk.vtt",
                "WEBVTT\n\nNOTE nothing\n\n00:01.000 --> 00:03.000 align:start\n<v Ada Holm>Was it foggy?\n\n00:03.000 --> 00:04.000\n<v Ben Roe>It was.\n"));
        assertEquals(List.of("Was it foggy?", "It was."), paragraphs("talk.srt", "1\n00:00:01,000 --> 00:00:02,000\n- Was it foggy?\n- It was.\n"));
    }

    @Test
    void wordsThatRollUpAreSaidOnce() throws Exception {
        assertEquals(List.of("the ferry is late again"), paragraphs("auto.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nthe ferry\n\n00:00:02.000 --> 00:00:03.000\nthe ferry\nis late again\n"));
    }

    @Test
    void anArrowInATextDoesNotMakeItSubtitles() {
        assertEquals(Match.NO, READER.probe(MemorySource.of("a.txt", "From 10:00 --> to 11:00 we wait.\n").head()));
    }
}
