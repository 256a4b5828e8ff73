package org.dateline.itests.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder of good stories and of files made to do harm, read by the product as a person calls it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for POSIX shells")
class HostileFolderIT {
  private static final String HEAD = "From: Ada Holm <ada@post.example>\nDate: Tue, 05 Mar 2024 09:15:00 +0100\n";

  @TempDir
  Path temp;

  private final TreeMap<String, byte[]> bad = new TreeMap<>();
  private final TreeMap<String, byte[]> good = new TreeMap<>();
  private final TreeMap<String, byte[]> tricky = new TreeMap<>();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Each good story holds a word of its own. */
  private static String story(String word) {
    return "The " + word + " sailed on Tuesday, said Ingrid Solheim, president of the Seafarers' Union, after a strike of three weeks had ended.\n";
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] message(String subject, String rest) {
    return bytes(HEAD + "Subject: " + subject + "\n" + rest);
  }

  private static byte[] nested(int depth) throws IOException {
    byte[] zip = bytes(story("nested"));
    for (int i = 0; i < depth; i++) {
      zip = zip(i == 0 ? "a.txt" : "a.zip", zip);
    }
    return zip;
  }

  private static byte[] encrypted() throws IOException {
    byte[] zip = zip("secret.txt", bytes("locked"));
    for (int i = 0; i + 10 < zip.length; i++) {
      boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3;
      boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1;
      zip[i + 6] |= local ? 1 : 0;
      zip[i + 8] |= central ? 1 : 0;
    }
    return zip;
  }

  private static byte[] captured(String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    return bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/warc\r\nContent-Type: application/http\r\nContent-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n");
  }

  private void goodOnes() throws IOException {
    good.put("ferry.txt", bytes(story("ferry")));
    good.put("page.html", bytes("<html><body><h1>Trawler</h1><p>" + story("trawler") + "</p></body></html>"));
    good.put("note.eml", message("Barge", "\n" + story("barge")));
    good.put("box.mbox", bytes("From a Tue Mar  5 09:15:00 2024\n" + HEAD + "Subject: Tug\n\n" + story("tugboat") + "\nFrom a Tue Mar  5 09:15:00 2024\n" + HEAD + "Subject: Yacht\n\n" + story("yacht")));
    good.put("steps.zip", zip("../../../steps.txt", bytes(story("steps"))));
    byte[] inner = zip("deep.txt", bytes(story("submarine")));
    good.put("wrapped.zip", zip("mail.eml", message("Wrapped", "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee attached.\n--b\nContent-Type: application/zip; name=in.zip\n"
        + "Content-Transfer-Encoding: base64\n\n" + Base64.getMimeEncoder().encodeToString(inner) + "\n--b--\n")));
    good.put("crawl.warc.gz", gzip(captured("<html><body><p>" + story("dinghy") + "</p></body></html>")));
    good.put("forged.eml", bytes("Received: from a by b; Tue, 5 Mar 2024 09:16:00 +0100\n" + HEAD.replace("2024", "2044") + "Subject: Forged\n\n" + story("forger")));
  }

  /** Whether they end as a story of what is left or with a reason is their reader's; nothing outside is read and nothing grows. */
  private void trickyOnes() throws IOException {
    String entity = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><item><title>&x;</title><description>&x;</description></item></channel></rss>";
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a \"ha\">");
    for (char c = 'b'; c < 'n'; c++) {
      laughs.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
    }
    tricky.put("outside.zip", zip("outside.xml", bytes("<?xml version=\"1.0\"?>" + entity)));
    tricky.put("laughs.zip", zip("laughs.xml", bytes("<?xml version=\"1.0\"?>" + laughs + "]><rss version=\"2.0\"><channel><item><title>&m;</title></item></channel></rss>")));
  }

  private void badOnes() throws IOException {
    bad.put("bomb.zip", zip("zeros.txt", new byte[100 << 20]));
    bad.put("bomb.gz", gzip(new byte[100 << 20]));
    bad.put("nested.zip", nested(50));
    bad.put("secret.zip", encrypted());
    bad.put("cut.zip", Arrays.copyOf(zip("a.txt", bytes(story("cutter").repeat(200))), 60));
    bad.put("empty.zip", Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22));
    bad.put("nothing.txt", new byte[0]);
    bad.put("rubbish.tar", Arrays.copyOf(bytes("x"), 1024));
    bad.put("deep.eml", bytes((HEAD + "Subject: Deep\nContent-Type: message/rfc822\n\n").repeat(1000) + HEAD + "\nDeep.\n"));
    bad.put("sealed.eml", message("Sealed", "\n-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----\n"));
    bad.put("winmail.eml", message("Wrapped", "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+IgEA\n"));
    bad.put("cut.warc", Arrays.copyOf(captured("<html><body><p>" + story("cutoff") + "</p></body></html>"), 200));
    bad.put("zeros.doc", new byte[5000]);
  }

  private record Ended(int code, String out, String err) {}

  private Ended analyze(Path folder) throws IOException, InterruptedException {
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder process = new ProcessBuilder("sh", System.getProperty("product.folder") + "/dateline", "analyze", folder.toString()).redirectOutput(out.toFile())
        .redirectError(err.toFile());
    process.environment().put("DATELINE_DATA", temp.resolve("data").toString());
    process.environment().put("DATELINE_JAVA", System.getProperty("java.home"));
    Process running = process.start();
    boolean ended = running.waitFor(10, TimeUnit.MINUTES);
    running.destroyForcibly();
    assertTrue(ended, "it hangs");
    return new Ended(running.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Test
  void everyGoodStoryArrivesAndEveryBadFileIsNamed() throws Exception {
    goodOnes();
    badOnes();
    trickyOnes();
    Path folder = Files.createDirectories(temp.resolve("pile/in"));
    for (TreeMap<String, byte[]> files : List.of(good, bad, tricky)) {
      for (var file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    }
    Ended ended = analyze(folder);
    for (String word : List.of("ferry", "trawler", "barge", "tugboat", "yacht", "steps", "submarine", "dinghy", "forger")) {
      assertTrue(ended.out().contains("The " + word + " sailed on Tuesday"), word + ": " + ended.err());
    }
    for (String name : bad.keySet()) {
      assertTrue(ended.err().lines().anyMatch(line -> line.contains("/" + name) && line.length() > name.length() + 20), name + ": " + ended.err());
    }
    assertTrue(ended.err().contains("a mail server received it on 2024-03-05"), ended.err());
    assertEquals(1, ended.code(), ended.err());
    assertFalse(ended.err().contains("\tat ") || ended.err().contains("switched off") || ended.err().contains("Exception"), ended.err());
    assertFalse(ended.out().contains("root:"), "a file outside was read");
    assertTrue(ended.out().length() < 1_000_000, "something grew");
    assertFalse(Files.exists(temp.resolve("steps.txt")) || Files.exists(temp.resolve("pile/steps.txt")), "something was written outside");
  }
}
