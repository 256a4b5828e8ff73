package org.dateline.launcher.components;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.api.PluginException;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.desk.Providers;
import org.dateline.launcher.LaunchException;

/** The providers of the class path: the same as in a framework without plugins, and they neither come nor go. */
public final class ClassPathProviders implements Providers {
  /** Where a service says which component it is. */
  private static final String NAME = "component.name";

  private final Map<String, Component> byName = new LinkedHashMap<>();
  private final List<ProviderDescription> all;
  private final Wiring wiring;

  /** With the providers among these components; they are made when first asked for. */
  public ClassPathProviders(List<Component> components) {
    this.wiring = new Wiring(components, Map.of());
    List<ProviderDescription> descriptions = new ArrayList<>();
    for (Component component : wiring.all()) {
      if (component.properties().containsKey("dateline.fills")) {
        byName.put(component.name(), component);
        descriptions.add(describe(component));
      }
    }
    this.all = descriptions.stream().sorted((one, other) -> one.id().compareTo(other.id())).toList();
  }

  private static ProviderDescription describe(Component component) {
    Map<String, Object> properties = new LinkedHashMap<>(component.properties());
    properties.put(NAME, component.name());
    return new ProviderDescription(
        text(properties, "dateline.id"),
        text(properties, "dateline.version"),
        text(properties, "dateline.label"),
        component.services().get(0),
        texts(properties, "dateline.fills"),
        component.ranking(),
        component.bundle(),
        texts(properties, "dateline.requires"),
        properties);
  }

  private static String text(Map<String, Object> properties, String key) {
    return properties.get(key) instanceof String text ? text : "";
  }

  private static List<String> texts(Map<String, Object> properties, String key) {
    Object value = properties.get(key);
    if (value instanceof String one) {
      return List.of(one);
    }
    return value instanceof String[] many ? List.of(many) : List.of();
  }

  @Override
  public List<ProviderDescription> all() {
    return all;
  }

  @Override
  public <T> T get(ProviderDescription description, Class<T> contract) throws PluginException {
    Component component = byName.get(description.property(NAME));
    if (component == null) {
      throw new PluginException("There is no provider " + description.id() + ".");
    }
    try {
      return contract.cast(wiring.instance(component));
    } catch (LaunchException e) {
      throw new PluginException(description.id() + " could not be made: " + e.getMessage(), e);
    }
  }

  @Override
  public Handle listen(Runnable listener) {
    return () -> { };
  }
}
