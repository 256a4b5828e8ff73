package org.dateline.launcher.components;

import java.util.List;

/** The types that a component's property may have. */
final class PropertyType {
  private PropertyType() {}

  static Object parse(String type, String text) {
    return switch (type) {
      case "Integer" -> Integer.valueOf(text);
      case "Long" -> Long.valueOf(text);
      case "Double" -> Double.valueOf(text);
      case "Float" -> Float.valueOf(text);
      case "Short" -> Short.valueOf(text);
      case "Byte" -> Byte.valueOf(text);
      case "Boolean" -> Boolean.valueOf(text);
      case "Character" -> text.charAt(0);
      default -> text;
    };
  }

  /** An array as the service registry would hold it: of strings, or of boxed values. */
  static Object parseAll(String type, List<String> texts) {
    return switch (type) {
      case "Integer" -> texts.stream().map(Integer::valueOf).toArray(Integer[]::new);
      case "Long" -> texts.stream().map(Long::valueOf).toArray(Long[]::new);
      case "Double" -> texts.stream().map(Double::valueOf).toArray(Double[]::new);
      case "Boolean" -> texts.stream().map(Boolean::valueOf).toArray(Boolean[]::new);
      default -> texts.toArray(String[]::new);
    };
  }

  static String name(Object value) {
    Class<?> type = value.getClass().isArray() ? value.getClass().getComponentType() : value.getClass();
    return type.getSimpleName();
  }
}
