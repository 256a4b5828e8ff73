package org.dateline.example.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Note;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.dateline.testkit.GivenFindings;
import org.junit.jupiter.api.Test;

class FigureAnalyzerTest {
  @Test
  void everyRunOfDigitsIsANote() throws PluginException {
    Story story = new StoryDraft("").block(BlockKind.PARAGRAPH, "In 2024, 41 left at 9").toStory(new SourceId("0".repeat(64)), "a.txt");
    List<Finding> found = new ArrayList<>();
    new FigureAnalyzer().analyze(story, GivenFindings.builder().build(), found::add, TaskContext.silent());
    assertEquals(List.of("2024", "41", "9"), found.stream().map(each -> ((Note) each).label()).toList());
    assertEquals("4", ((Note) found.get(0)).fields().get("digits"));
  }
}
