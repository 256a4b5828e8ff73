package org.dateline.desk.internal.plugins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;

import org.dateline.api.PluginException;
import org.dateline.api.desk.Plugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Plugins as files: {@code NAME.jar} for each, and {@code installed.sha256}, which lists them with their digests in the form of
 * {@code sha256sum}. What the list does not name is not installed. The list is written last and moved into place, so a program that
 * watches it never sees half a plugin.
 */
@Component(service = Plugins.class)
public final class PluginFolder implements Plugins {

    private static final String LIST = "installed.sha256";
    private static final String GAP = "  ";

    private final Path folder;

    @Activate
    public PluginFolder() {
        this(Path.of(System.getProperty("dateline.data", "")).resolve("plugins"));
    }

    public PluginFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Plugin> installed() throws PluginException {
        List<Plugin> plugins = new ArrayList<>();
        for (Map.Entry<String, String> each : read().entrySet()) {
            plugins.add(plugin(each.getKey(), each.getValue()));
        }
        return plugins;
    }

    private Plugin plugin(String name, String digest) {
        try {
            byte[] jar = Files.readAllBytes(jar(name));
            return new Plugin(name, version(manifest(jar)), digest, digest(jar).equals(digest));
        } catch (IOException | PluginException e) {
            return new Plugin(name, "", digest, false);
        }
    }

    @Override
    public synchronized Plugin install(Path jar) throws PluginException {
        try {
            byte[] bytes = Files.readAllBytes(jar);
            Attributes manifest = manifest(bytes);
            String name = String.valueOf(manifest.getValue("Bundle-SymbolicName")).split(";")[0].strip();
            if (!name.matches("[A-Za-z0-9._-]+") || name.equals("null")) {
                throw new PluginException(jar + " is no plugin: its manifest names no bundle.");
            }
            Files.createDirectories(folder);
            replace(jar(name), bytes);
            Map<String, String> list = read();
            list.put(name, digest(bytes));
            write(list);
            return new Plugin(name, version(manifest), digest(bytes), true);
        } catch (IOException e) {
            throw new PluginException(jar + " cannot be installed: " + reason(e), e);
        }
    }

    @Override
    public synchronized void remove(String name) throws PluginException {
        Map<String, String> list = read();
        if (list.remove(name) == null) {
            throw new PluginException("No plugin " + name + " is installed.");
        }
        try {
            write(list);
            Files.deleteIfExists(jar(name));
        } catch (IOException e) {
            throw new PluginException(name + " cannot be removed: " + reason(e), e);
        }
    }

    private Path jar(String name) {
        return folder.resolve(name + ".jar");
    }

    private Map<String, String> read() throws PluginException {
        Map<String, String> digests = new TreeMap<>();
        Path list = folder.resolve(LIST);
        if (!Files.exists(list)) {
            return digests;
        }
        try {
            for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
                int gap = line.indexOf(GAP);
                if (gap > 0 && line.endsWith(".jar")) {
                    digests.put(line.substring(gap + GAP.length(), line.length() - ".jar".length()), line.substring(0, gap));
                }
            }
        } catch (IOException e) {
            throw new PluginException("The list of plugins " + list + " cannot be read: " + reason(e), e);
        }
        return digests;
    }

    private void write(Map<String, String> digests) throws IOException {
        StringBuilder lines = new StringBuilder();
        digests.forEach((name, digest) -> lines.append(digest).append(GAP).append(name).append(".jar\n"));
        replace(folder.resolve(LIST), lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Attributes manifest(byte[] jar) throws IOException, PluginException {
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            if (in.getManifest() == null) {
                throw new PluginException("This is no plugin: it holds no manifest.");
            }
            return in.getManifest().getMainAttributes();
        }
    }

    private static String version(Attributes manifest) {
        String version = manifest.getValue("Bundle-Version");
        return version == null ? "0.0.0" : version;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException missing ? missing.getFile() + " is not there." : String.valueOf(e.getMessage());
    }
}
