package org.dateline.launcher.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * Takes the signature off the product's copy of a jar: classes of signed jars do not get into the ahead-of-time cache, and checking
 * them costs a third of the start. What guards the product's copy is the digest in {@code lib.sha256}.
 */
final class Unsigned {
  private Unsigned() {}

  /** Rewrites the jar without its signature; one that has none stays untouched. */
  static void strip(Path path) throws IOException {
    Path fresh = path.resolveSibling(path.getFileName() + ".unsigned");
    try (JarFile jar = new JarFile(path.toFile(), false)) {
      if (jar.stream().noneMatch(entry -> isSignature(entry.getName()))) {
        return;
      }
      try (OutputStream out = Files.newOutputStream(fresh)) {
        copy(jar, out);
      }
    }
    Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(JarFile jar, OutputStream out) throws IOException {
    try (JarOutputStream target = new JarOutputStream(out)) {
      put(target, new ZipEntry(JarFile.MANIFEST_NAME), jar.getEntry(JarFile.MANIFEST_NAME).getTime());
      withoutDigests(jar.getManifest()).write(target);
      for (ZipEntry entry : jar.stream().toList()) {
        if (!entry.isDirectory() && !isSignature(entry.getName()) && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
          put(target, new ZipEntry(entry.getName()), entry.getTime());
          try (InputStream content = jar.getInputStream(entry)) {
            content.transferTo(target);
          }
        }
      }
    }
  }

  private static void put(JarOutputStream target, ZipEntry entry, long time) throws IOException {
    entry.setTime(time);
    target.putNextEntry(entry);
  }

  private static Manifest withoutDigests(Manifest signed) {
    Manifest plain = new Manifest(signed);
    for (Map.Entry<String, Attributes> section : signed.getEntries().entrySet()) {
      Attributes attributes = plain.getAttributes(section.getKey());
      attributes.keySet().removeIf(key -> key.toString().toLowerCase(Locale.ROOT).contains("-digest"));
      if (attributes.isEmpty()) {
        plain.getEntries().remove(section.getKey());
      }
    }
    return plain;
  }

  private static boolean isSignature(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.startsWith("META-INF/") && upper.indexOf('/', "META-INF/".length()) < 0
        && (upper.endsWith(".SF") || upper.endsWith(".RSA") || upper.endsWith(".DSA") || upper.endsWith(".EC"));
  }
}
