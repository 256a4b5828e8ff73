package org.dateline.launcher.components;

import java.util.List;
import java.util.Map;

/**
 * A component as its Declarative Services description has it.
 *
 * @param bundle the symbolic name of the bundle that holds it
 * @param name unique in the product
 * @param implementation the class
 * @param services the interfaces it is registered under
 * @param properties values are {@code String}, {@code Integer}, {@code Long}, {@code Boolean}, {@code Double} or an array of one of them
 * @param references what it needs
 * @param activate the activate method's name, or empty
 * @param parameters the number of the constructor's parameters
 */
public record Component(
    String bundle,
    String name,
    String implementation,
    List<String> services,
    Map<String, Object> properties,
    List<Reference> references,
    String activate,
    int parameters) {

  /**
   * What a component needs from others.
   *
   * @param service the interface
   * @param cardinality such as {@code 1..1} or {@code 0..n}
   * @param bind the method that takes it, or empty
   * @param field the field that takes it, or empty
   * @param parameter the constructor's parameter that takes it, or -1
   * @param target a service filter, or empty
   */
  public record Reference(String service, String cardinality, String bind, String field, int parameter, String target) {
    boolean isMany() {
      return cardinality.endsWith("n");
    }

    boolean isNeeded() {
      return cardinality.startsWith("1");
    }
  }

  /** The {@code service.ranking}, 0 when it has none. */
  public int ranking() {
    return properties.get("service.ranking") instanceof Integer ranking ? ranking : 0;
  }
}
