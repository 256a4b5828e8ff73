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
 * The product's copy of a jar, made quick to start from. Its signature is taken off: classes of signed jars do not get into the
 * ahead-of-time cache, and checking them costs a third of the start; what guards the copy is the digest in {@code lib.sha256}. Large
 * resources are stored as they are: inflating the models would take longer than reading them.
 */
final class ShippedJar {
  private static final int LARGE = 1 << 17;
  private static final String MODEL = ".bin";

  private ShippedJar() {}

  /** Rewrites the jar where there is something to gain; else it stays untouched. */
  static void prepare(Path path) throws IOException {
    Path fresh = path.resolveSibling(path.getFileName() + ".shipped");
    try (JarFile jar = new JarFile(path.toFile(), false)) {
      if (jar.stream().noneMatch(entry -> isSignature(entry.getName()) || isLargeModel(entry))) {
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
          put(target, fresh(entry), entry.getTime());
          try (InputStream content = jar.getInputStream(entry)) {
            content.transferTo(target);
          }
        }
      }
    }
  }

  private static ZipEntry fresh(ZipEntry entry) {
    ZipEntry fresh = new ZipEntry(entry.getName());
    if (isLargeModel(entry)) {
      fresh.setMethod(ZipEntry.STORED);
      fresh.setSize(entry.getSize());
      fresh.setCrc(entry.getCrc());
    }
    return fresh;
  }

  private static boolean isLargeModel(ZipEntry entry) {
    return entry.getName().endsWith(MODEL) && entry.getSize() >= LARGE;
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
