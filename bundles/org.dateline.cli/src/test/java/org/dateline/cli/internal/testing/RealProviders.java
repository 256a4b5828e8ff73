package org.dateline.cli.internal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Manifest;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.dateline.api.PluginException;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.desk.Providers;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The providers of the bundles on the test's class path, as their component descriptions declare them. */
public final class RealProviders implements Providers {

    private static final String IMPLEMENTATION = "implementation";

    private final List<ProviderDescription> all = new ArrayList<>();
    private final Map<String, Object> made = new ConcurrentHashMap<>();

    public RealProviders() throws IOException {
        for (URL manifest : Collections.list(RealProviders.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            String components;
            try (InputStream in = manifest.openStream()) {
                components = new Manifest(in).getMainAttributes().getValue("Service-Component");
            }
            for (String each : components == null ? new String[0] : components.split(",")) {
                add(URI.create(manifest.toString().replace("META-INF/MANIFEST.MF", each.strip())).toURL());
            }
        }
        all.sort(Comparator.comparing(ProviderDescription::id));
    }

    private void add(URL description) throws IOException {
        try (InputStream in = description.openStream()) {
            Element root = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in).getDocumentElement();
            Map<String, Object> properties = new HashMap<>();
            NodeList list = root.getElementsByTagName("property");
            for (int i = 0; i < list.getLength(); i++) {
                Element property = (Element) list.item(i);
                List<String> values = property.hasAttribute("value") ? List.of(property.getAttribute("value"))
                        : property.getTextContent().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
                properties.put(property.getAttribute("name"), values.size() == 1 ? values.get(0) : values);
            }
            if (properties.containsKey("dateline.fills")) {
                properties.put(IMPLEMENTATION, first(root, "implementation").getAttribute("class"));
                all.add(describe(first(root, "provide").getAttribute("interface"), properties));
            }
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(description + " is no component description", e);
        }
    }

    private static Element first(Element root, String name) {
        return (Element) root.getElementsByTagName(name).item(0);
    }

    private static ProviderDescription describe(String contract, Map<String, Object> properties) {
        return new ProviderDescription(String.valueOf(properties.get("dateline.id")), String.valueOf(properties.get("dateline.version")),
                String.valueOf(properties.get("dateline.label")), contract, texts(properties.get("dateline.fills")), 0, "",
                texts(properties.get("dateline.requires")), properties);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object value) {
        return value == null ? List.of() : value instanceof String one ? List.of(one) : (List<String>) value;
    }

    @Override
    public List<ProviderDescription> all() {
        return all;
    }

    @Override
    public <T> T get(ProviderDescription description, Class<T> contract) throws PluginException {
        return contract.cast(made.computeIfAbsent(String.valueOf(description.property(IMPLEMENTATION)), name -> {
            try {
                return Class.forName(name).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name, e);
            }
        }));
    }

    @Override
    public Handle listen(Runnable listener) {
        return () -> { };
    }
}
