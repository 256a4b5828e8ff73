package org.dateline.launcher.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.launcher.LaunchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
  @TempDir
  Path data;

  @Test
  void theSameCacheIsTakenAgainAfterItWasGivenBack() throws IOException, LaunchException {
    Path first;
    try (CacheFolder cache = CacheFolder.take(data, "desktop")) {
      first = cache.folder();
    }
    try (CacheFolder cache = CacheFolder.take(data, "desktop")) {
      assertEquals(first, cache.folder());
    }
  }

  @Test
  void eachModeHasItsOwn() throws IOException, LaunchException {
    try (CacheFolder desktop = CacheFolder.take(data, "desktop"); CacheFolder command = CacheFolder.take(data, "command")) {
      assertEquals("desktop-1", desktop.folder().getFileName().toString());
      assertEquals("command-1", command.folder().getFileName().toString());
    }
  }

  @Test
  void aSecondDatelineTakesTheNextCache() throws IOException, LaunchException {
    try (CacheFolder first = CacheFolder.take(data, "desktop"); CacheFolder second = CacheFolder.take(data, "desktop")) {
      assertEquals("desktop-1", first.folder().getFileName().toString());
      assertEquals("desktop-2", second.folder().getFileName().toString());
    }
  }

  @Test
  void aDataFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(data.resolve("file"), "");
    LaunchException e = assertThrows(LaunchException.class, () -> CacheFolder.take(file, "desktop"));
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
  }
}
