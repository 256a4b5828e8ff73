package org.dateline.desk.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.dateline.api.PluginException;
import org.dateline.api.desk.Plugins.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

    @TempDir
    Path temp;

    private PluginFolder folder() {
        return new PluginFolder(temp.resolve("plugins"));
    }

    private Path bundle(String name, String version) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", name + ";singleton:=true");
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        Path jar = temp.resolve(name + "-" + version + "-download.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.finish();
        }
        return jar;
    }

    @Test
    void nothingIsInstalledAtFirst() throws PluginException {
        assertEquals(List.of(), folder().installed());
    }

    @Test
    void anInstalledPluginIsListedByItsSymbolicNameAndIntact() throws IOException, PluginException {
        Plugin plugin = folder().install(bundle("com.example.wire", "1.2.0"));
        assertEquals("com.example.wire", plugin.name());
        assertEquals(List.of(plugin), folder().installed());
        assertTrue(plugin.intact());
    }

    @Test
    void aLaterVersionTakesThePlaceOfTheEarlier() throws IOException, PluginException {
        folder().install(bundle("com.example.wire", "1.2.0"));
        folder().install(bundle("com.example.wire", "2.0.0"));
        assertEquals(List.of("2.0.0"), folder().installed().stream().map(Plugin::version).toList());
    }

    @Test
    void aJarThatWasChangedAfterwardsIsNotIntact() throws IOException, PluginException {
        folder().install(bundle("com.example.wire", "1.2.0"));
        Files.copy(bundle("com.example.wire", "6.6.6"), temp.resolve("plugins/com.example.wire.jar"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertFalse(folder().installed().get(0).intact());
    }

    @Test
    void aJarThatIsGoneIsNotIntact() throws IOException, PluginException {
        folder().install(bundle("com.example.wire", "1.2.0"));
        Files.delete(temp.resolve("plugins/com.example.wire.jar"));
        assertFalse(folder().installed().get(0).intact());
    }

    @Test
    void aRemovedPluginIsGoneWithItsJar() throws IOException, PluginException {
        folder().install(bundle("com.example.wire", "1.2.0"));
        folder().remove("com.example.wire");
        assertEquals(List.of(), folder().installed());
        assertFalse(Files.exists(temp.resolve("plugins/com.example.wire.jar")));
    }

    @Test
    void removingWhatIsNotThereSaysSo() {
        PluginException e = assertThrows(PluginException.class, () -> folder().remove("com.example.wire"));
        assertEquals("No plugin com.example.wire is installed.", e.getMessage());
    }

    @Test
    void aFileThatIsNoBundleIsRefused() throws IOException {
        Path text = Files.writeString(temp.resolve("notes.txt"), "no jar");
        assertThrows(PluginException.class, () -> folder().install(text));
        assertThrows(PluginException.class, () -> folder().install(bundle("../outside", "1.0.0")));
    }

    @Test
    void aMissingFileIsNamed() {
        PluginException e = assertThrows(PluginException.class, () -> folder().install(temp.resolve("absent.jar")));
        assertTrue(e.getMessage().contains("absent.jar"), e.getMessage());
    }
}
