package org.dateline.example.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.api.EdtfDate;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Found;
import org.dateline.api.story.StoryDraft;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.propertytypes.ServiceRanking;

/**
 * Replaces the reader of plain text by one for an agency's telegrams: lines such as {@code TITLE: ...}, {@code DATE: 2024-05-17} and
 * {@code BY: ...}, a blank line, then paragraphs. A text without such lines is read as paragraphs alone.
 */
@Component(service = StoryReader.class)
@ReaderInfo(id = "example.telegrams", label = "Telegrams (example)", fills = "reader:text/plain")
@ServiceRanking(100)
public final class TelegramReader implements StoryReader {
  private static final String BASIS = "metadata";

  @Override
  public Match probe(SourceHead head) {
    for (byte each : head.bytes()) {
      if (each == 0) {
        return Match.NO;
      }
    }
    return "text/plain".equals(head.declaredType()) || head.ending().equals("txt") ? Match.YES : Match.NO;
  }

  @Override
  public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    if (text.isBlank()) {
      throw new PluginException("This file is empty.");
    }
    StoryDraft draft = new StoryDraft("");
    StringBuilder paragraph = new StringBuilder();
    boolean heading = true;
    for (String line : text.lines().toList()) {
      heading = heading && header(draft, line);
      if (heading) {
        continue;
      }
      if (line.isBlank()) {
        draft.block(BlockKind.PARAGRAPH, paragraph.toString());
        paragraph.setLength(0);
      } else {
        paragraph.append(line).append('\n');
      }
    }
    out.story(draft.block(BlockKind.PARAGRAPH, paragraph.toString()));
  }

  /** True when the line was a header and the draft has it. */
  private static boolean header(StoryDraft draft, String line) {
    int colon = line.indexOf(": ");
    String value = colon < 0 ? "" : line.substring(colon + 2).strip();
    switch (colon < 0 ? "" : line.substring(0, colon)) {
      case "TITLE" -> draft.title(Found.sure(value, BASIS)).block(BlockKind.TITLE, value);
      case "DATE" -> EdtfDate.parse(value).ifPresent(date -> draft.published(Found.sure(date, BASIS)));
      case "BY" -> draft.authors(Found.sure(List.of(value), BASIS));
      default -> {
        return false;
      }
    }
    return true;
  }
}
