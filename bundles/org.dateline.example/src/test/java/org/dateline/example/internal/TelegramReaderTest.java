package org.dateline.example.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TelegramReaderTest {
  private static final SourceId ID = new SourceId("0".repeat(64));

  private static Story read(String text) throws IOException, PluginException {
    List<Story> stories = new ArrayList<>();
    new TelegramReader().read(new Text(text), new StorySink() {
      @Override
      public void story(StoryDraft draft) {
        stories.add(draft.toStory(ID, "wire.txt"));
      }

      @Override
      public void source(String name, @Nullable String declaredType, byte[] content) {
        throw new AssertionError("A telegram holds no other source");
      }
    }, TaskContext.silent());
    return stories.get(0);
  }

  @Test
  void theHeaderLinesBecomeTheStorysFields() throws IOException, PluginException {
    Story story = read("TITLE: Ferry sails\r\nDATE: 2024-05-17\r\nBY: Nora Feld\r\n\r\nThe ferry\r\nsailed.\r\n\r\nAll cheered.\r\n");
    assertEquals("Ferry sails\n\nThe ferry\nsailed.\n\nAll cheered.", story.text());
    assertEquals("2024-05-17", String.valueOf(story.published().value()));
    assertEquals(List.of("Nora Feld"), story.authors().value());
  }

  @Test
  void aTextWithoutHeaderIsReadAsItIs() throws IOException, PluginException {
    assertEquals("Note: this is no header.", read("Note: this is no header.").text());
  }

  @Test
  void anEmptyFileIsSetAsideWithItsReason() {
    assertEquals("This file is empty.", assertThrows(PluginException.class, () -> read(" \n")).getMessage());
  }

  @Test
  void onlyTextIsMatched() {
    TelegramReader reader = new TelegramReader();
    assertEquals(Match.YES, reader.probe(new SourceHead("wire.txt", null, new byte[] {'a'})));
    assertEquals(Match.NO, reader.probe(new SourceHead("wire.txt", null, new byte[] {0, 'a'})));
    assertEquals(Match.NO, reader.probe(new SourceHead("wire.html", "text/html", new byte[] {'a'})));
  }

  private record Text(String text) implements Source {
    @Override
    public SourceId id() {
      return ID;
    }

    @Override
    public String name() {
      return "wire.txt";
    }

    @Override
    public SourceHead head() {
      return new SourceHead(name(), null, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public long size() {
      return head().bytes().length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(head().bytes());
    }

    @Override
    public @Nullable Path file() {
      return null;
    }
  }
}
