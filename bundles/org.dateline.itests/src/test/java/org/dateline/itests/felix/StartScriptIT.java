package org.dateline.itests.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The product's start script, as a person calls it: each call is a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for POSIX shells")
class StartScriptIT {
  private static final String STORY = """
      Ferry crews walk out

      PORT ALBEN, May 17, 2024 - Crews of the Northern Ferry Line walked out on Friday. "We did not want this," said Ingrid Solheim,
      president of the Seafarers' Union. Solheim said talks would resume on Tuesday. The strike costs the city $2 million a day.
      """;

  @TempDir
  Path temp;
  private Path story;

  @BeforeEach
  void write() throws IOException {
    story = Files.writeString(temp.resolve("ferry.txt"), STORY);
  }

  /** How a call ended. */
  private record Ended(int code, String out, String err) {}

  private Ended call(String... arguments) throws IOException, InterruptedException {
    List<String> call = new ArrayList<>(List.of("sh", System.getProperty("product.folder") + "/dateline"));
    call.addAll(List.of(arguments));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder process = new ProcessBuilder(call).redirectOutput(out.toFile()).redirectError(err.toFile());
    process.environment().put("DATELINE_DATA", temp.resolve("data").toString());
    process.environment().put("DATELINE_JAVA", System.getProperty("java.home"));
    process.environment().remove("DISPLAY");
    process.environment().remove("WAYLAND_DISPLAY");
    int code = process.start().waitFor();
    return new Ended(code, Files.readString(out), Files.readString(err));
  }

  /** Installs a plugin that provides nothing: from now on commands run inside the framework. */
  private void installEmptyPlugin() throws IOException, NoSuchAlgorithmException {
    Path plugins = Files.createDirectories(temp.resolve("data/plugins"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
    manifest.getMainAttributes().putValue("Bundle-SymbolicName", "com.example.empty");
    Path jar = plugins.resolve("com.example.empty.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.finish();
    }
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    Files.writeString(plugins.resolve("installed.sha256"), digest + "  com.example.empty.jar\n");
  }

  @Test
  void anAnalysisIsTheSameFromTheClassPathAndInTheFramework() throws Exception {
    Ended classPath = call("analyze", story.toString());
    assertFalse(Files.exists(temp.resolve("data/framework")), "a command without plugins boots no framework");
    installEmptyPlugin();
    Ended framework = call("analyze", story.toString());
    assertTrue(Files.exists(temp.resolve("data/framework")), "a command with plugins boots the framework");
    assertTrue(classPath.out().contains("Ingrid Solheim"), classPath.err());
    assertEquals(classPath.out(), framework.out(), framework.err());
    assertEquals(classPath.code(), framework.code());
  }

  @Test
  void aPluginThatWasTamperedWithIsNamedAndNotStarted() throws Exception {
    installEmptyPlugin();
    Files.write(temp.resolve("data/plugins/com.example.empty.jar"), new byte[] {0});
    Ended ended = call("analyze", story.toString());
    assertTrue(ended.err().contains("com.example.empty.jar is not the one that was installed"), ended.err());
    assertTrue(ended.out().contains("Ingrid Solheim"), ended.err());
  }

  @Test
  void withoutADisplayTheDesktopSaysSoInOneLine() throws Exception {
    for (Ended ended : List.of(call(), call("flood.dateline"))) {
      assertEquals(3, ended.code());
      assertEquals(1, ended.err().lines().count(), ended.err());
      assertTrue(ended.err().contains("no display"), ended.err());
    }
  }

  @Test
  void aMissingFileIsNamedWithoutAStackTrace() throws Exception {
    Ended ended = call("analyze", temp.resolve("absent.txt").toString());
    assertTrue(ended.code() > 0);
    assertTrue(ended.err().contains("absent.txt"), ended.err());
    assertFalse(ended.err().contains("\tat "), ended.err());
  }

  @Test
  void theProductRunsFromAnotherFolderAndThroughALink() throws Exception {
    String expected = new String(call("analyze", story.toString()).out().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    Path link = Files.createSymbolicLink(temp.resolve("dateline"), Path.of(System.getProperty("product.folder"), "dateline").toAbsolutePath()
        .normalize());
    Path out = temp.resolve("linked");
    ProcessBuilder process = new ProcessBuilder(link.toString(), "analyze", story.toString()).directory(temp.toFile())
        .redirectOutput(out.toFile()).redirectErrorStream(false);
    process.environment().put("DATELINE_DATA", temp.resolve("data").toString());
    process.environment().put("DATELINE_JAVA", System.getProperty("java.home"));
    process.start().waitFor();
    assertEquals(expected, Files.readString(out));
  }
}
