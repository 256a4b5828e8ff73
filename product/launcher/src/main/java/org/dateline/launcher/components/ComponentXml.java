package org.dateline.launcher.components;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads one Declarative Services description (Compendium R8, chapter 112), as it stands in a bundle below {@code OSGI-INF}. */
public final class ComponentXml {
  private ComponentXml() {}

  /** Reads one description of this bundle. */
  public static Component read(String bundle, InputStream xml) throws IOException {
    try {
      return component(bundle, builder().parse(xml).getDocumentElement());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("Not a component description: " + e.getMessage(), e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder();
  }

  private static Component component(String bundle, Element root) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Element property : children(root, "property")) {
      properties.put(property.getAttribute("name"), value(property));
    }
    List<String> services = new ArrayList<>();
    for (Element provide : children(root, "provide")) {
      services.add(provide.getAttribute("interface"));
    }
    List<Component.Reference> references = children(root, "reference").stream().map(ComponentXml::reference).toList();
    String implementation = children(root, "implementation").get(0).getAttribute("class");
    String name = root.getAttribute("name");
    String init = root.getAttribute("init");
    return new Component(bundle, name.isEmpty() ? implementation : name, implementation, List.copyOf(services), properties, references,
        root.getAttribute("activate"), init.isEmpty() ? 0 : Integer.parseInt(init));
  }

  private static Component.Reference reference(Element element) {
    String cardinality = element.getAttribute("cardinality");
    String parameter = element.getAttribute("parameter");
    return new Component.Reference(
        element.getAttribute("interface"),
        cardinality.isEmpty() ? "1..1" : cardinality,
        element.getAttribute("bind"),
        element.getAttribute("field"),
        parameter.isEmpty() ? -1 : Integer.parseInt(parameter),
        element.getAttribute("target"));
  }

  private static Object value(Element property) {
    String type = property.getAttribute("type");
    if (property.hasAttribute("value")) {
      return PropertyType.parse(type, property.getAttribute("value"));
    }
    List<String> lines = property.getTextContent().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return PropertyType.parseAll(type, lines);
  }

  private static List<Element> children(Element root, String name) {
    NodeList nodes = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
