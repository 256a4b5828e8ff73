package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductTest {
  @TempDir
  Path folder;

  @Test
  void eachSystemHasItsOwnDataFolder() {
    Path user = Path.of(System.getProperty("user.home"));
    assertEquals(user.resolve(".local/share/dateline"), Product.dataFolder(Map.of(), "Linux"));
    assertEquals(Path.of("/x/dateline"), Product.dataFolder(Map.of("XDG_DATA_HOME", "/x"), "Linux"));
    assertEquals(user.resolve("Library/Application Support/Dateline"), Product.dataFolder(Map.of(), "Mac OS X"));
    assertEquals(Path.of("/roaming/Dateline"), Product.dataFolder(Map.of("APPDATA", "/roaming"), "Windows 11"));
  }

  @Test
  void theNamedDataFolderGoesBeforeTheSystems() {
    assertEquals(Path.of("/mine"), Product.dataFolder(Map.of("DATELINE_DATA", "/mine", "XDG_DATA_HOME", "/x"), "Linux"));
  }

  @Test
  void theFeaturesOfAModeComeInOrderWithTheMachinesPlatform() throws IOException, LaunchException {
    Files.writeString(folder.resolve("product.properties"), "features.desktop = base, desktop-${platform}\n");
    List<Path> features = new Product(folder, folder).features("desktop");
    assertEquals(folder.resolve("features/base.json"), features.get(0));
    assertEquals("desktop-" + Product.platform() + ".json", features.get(1).getFileName().toString());
  }

  @Test
  void aProductThatIsNotWholeSaysSo() {
    LaunchException e = assertThrows(LaunchException.class, () -> new Product(folder, folder).features("desktop"));
    assertTrue(e.getMessage().contains("not whole"), e.getMessage());
  }

  @Test
  void onlyAListedPluginCounts() throws IOException {
    Product product = new Product(folder, folder);
    Files.createDirectories(product.plugins());
    Files.writeString(product.plugins().resolve("dropped.jar"), "");
    assertFalse(product.hasPlugins());
    Files.writeString(product.plugins().resolve("installed.sha256"), "00  dropped.jar\n");
    assertTrue(product.hasPlugins());
  }
}
