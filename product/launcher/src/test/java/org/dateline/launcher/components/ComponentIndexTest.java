package org.dateline.launcher.components;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentIndexTest {
  private static final String XML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.5.0" name="com.example.Times" activate="begin" init="1">
        <property name="dateline.id" type="String" value="example.times"/>
        <property name="service.ranking" type="Integer" value="7"/>
        <property name="dateline.requires" type="String">sentences
      tokens
      </property>
        <service><provide interface="com.example.Analyzer"/></service>
        <reference name="wire" interface="com.example.Wire" parameter="0"/>
        <reference name="log" interface="com.example.Log" cardinality="0..n" bind="addLog" unbind="removeLog"/>
        <implementation class="com.example.Times"/>
      </scr:component>
      """;

  @TempDir
  Path folder;

  private Path jar(String header, String entry) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-SymbolicName", "com.example;singleton:=true");
    manifest.getMainAttributes().putValue("Service-Component", header);
    Path jar = folder.resolve("example.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(XML.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  @Test
  void whatIsWrittenIsReadAgainAsItStoodInTheJar() throws IOException {
    List<Component> scanned = ComponentIndex.scan(List.of(jar("OSGI-INF/Times.xml", "OSGI-INF/Times.xml")));
    Path index = folder.resolve("index");
    ComponentIndex.write(scanned, index);
    Component component = ComponentIndex.read(index).get(0);

    assertEquals("com.example.Times", component.name());
    assertEquals("com.example", component.bundle());
    assertEquals(List.of("com.example.Analyzer"), component.services());
    assertEquals(7, component.ranking());
    assertArrayEquals(new String[] {"sentences", "tokens"}, (String[]) component.properties().get("dateline.requires"));
    assertEquals(List.of(new Component.Reference("com.example.Wire", "1..1", "", "", 0, ""),
        new Component.Reference("com.example.Log", "0..n", "addLog", "", -1, "")), component.references());
    assertEquals("begin", component.activate());
    assertEquals(1, component.parameters());
  }

  @Test
  void aJarThatLacksADescriptionIsAnError() throws IOException {
    Path jar = jar("OSGI-INF/Other.xml", "OSGI-INF/Times.xml");
    assertThrows(IOException.class, () -> ComponentIndex.scan(List.of(jar)));
  }
}
