package org.dateline.workbench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;

import org.dateline.desk.internal.DeskEngine;
import org.dateline.desk.internal.Limits;
import org.dateline.launcher.components.ClassPathProviders;
import org.dateline.launcher.components.Component;
import org.dateline.launcher.components.ComponentXml;
import org.dateline.launcher.components.Wiring;
import org.dateline.ui.api.ViewFactory;
import org.dateline.workbench.internal.views.ViewRegistry;

/** The components of the bundles on the class path, wired as the launcher wires them for a command. */
final class ClassPath {

    private final List<Component> components;

    ClassPath() throws Exception {
        components = read();
    }

    private static List<Component> read() throws Exception {
        List<Component> found = new ArrayList<>();
        ClassLoader loader = ClassPath.class.getClassLoader();
        for (URL url : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
            try (InputStream in = url.openStream()) {
                String names = new Manifest(in).getMainAttributes().getValue("Service-Component");
                if (names != null && url.toString().contains("dateline")) {
                    for (String name : names.split(",")) {
                        found.add(component(new URL(url, "../" + name.strip())));
                    }
                }
            }
        }
        return found;
    }

    private static Component component(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return ComponentXml.read("", in);
        }
    }

    DeskEngine desk(Path settings) {
        return new DeskEngine(new ClassPathProviders(components), settings, Limits.USUAL);
    }

    ViewRegistry views() throws Exception {
        ViewRegistry registry = new ViewRegistry();
        Wiring wiring = new Wiring(components, Map.of());
        for (Component component : wiring.providing(ViewFactory.class.getName())) {
            registry.add((ViewFactory) wiring.instance(component), component.properties());
        }
        return registry;
    }
}
