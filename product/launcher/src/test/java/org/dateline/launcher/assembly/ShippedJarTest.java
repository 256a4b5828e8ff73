package org.dateline.launcher.assembly;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedJarTest {
  @TempDir
  Path folder;

  private Path jar(String... entries) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-SymbolicName", "a");
    Attributes section = new Attributes();
    section.putValue("SHA-256-Digest", "abc");
    manifest.getEntries().put("a/A.class", section);
    Path jar = folder.resolve("a.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
        out.write(entry.getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  @Test
  void theSignatureGoesAndAllElseStays() throws IOException {
    Path path = jar("META-INF/ECLIPSE_.SF", "META-INF/ECLIPSE_.RSA", "a/A.class", "META-INF/x/kept.sf");
    ShippedJar.prepare(path);
    try (JarFile jar = new JarFile(path.toFile())) {
      assertEquals(List.of("META-INF/MANIFEST.MF", "a/A.class", "META-INF/x/kept.sf"), jar.stream().map(ZipEntry::getName).toList());
      assertEquals("a", jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"));
      assertEquals(0, jar.getManifest().getEntries().size());
      assertEquals("a/A.class", new String(jar.getInputStream(jar.getEntry("a/A.class")).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void aLargeModelIsStoredAsItIs() throws IOException {
    Path path = folder.resolve("model.jar");
    byte[] model = new byte[1 << 18];
    model[7] = 1;
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(path), new Manifest())) {
      out.putNextEntry(new ZipEntry("names.bin"));
      out.write(model);
      out.putNextEntry(new ZipEntry("small.bin"));
      out.write(1);
    }
    ShippedJar.prepare(path);
    try (JarFile jar = new JarFile(path.toFile())) {
      assertEquals(ZipEntry.STORED, jar.getEntry("names.bin").getMethod());
      assertEquals(ZipEntry.DEFLATED, jar.getEntry("small.bin").getMethod());
      assertArrayEquals(model, jar.getInputStream(jar.getEntry("names.bin")).readAllBytes());
    }
  }

  @Test
  void aJarWithNothingToGainIsNotTouched() throws IOException {
    Path path = jar("a/A.class");
    byte[] before = Files.readAllBytes(path);
    ShippedJar.prepare(path);
    assertArrayEquals(before, Files.readAllBytes(path));
  }
}
