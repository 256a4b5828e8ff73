package org.dateline.launcher.feature;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.launcher.LaunchException;

/** Reads feature files. Comments are allowed, as the specification has them. */
public final class FeatureFile {
  private FeatureFile() {}

  /** The feature in this file; one that is not as the specification says ends in a message with the file's name. */
  public static Feature read(Path file) throws LaunchException {
    JsonFactory factory = JsonFactory.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
    try (JsonParser parser = factory.createParser(Files.readAllBytes(file))) {
      parser.nextToken();
      if (value(parser) instanceof Map<?, ?> root) {
        return feature(root);
      }
      throw new LaunchException(file + " is not a feature: it holds no object");
    } catch (IOException | ClassCastException e) {
      throw new LaunchException("The feature " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Feature feature(Map<?, ?> root) {
    List<Feature.Item> bundles = new ArrayList<>();
    for (Object each : list(root.get("bundles"))) {
      bundles.add(item(each));
    }
    Map<String, Map<String, Object>> configurations = new LinkedHashMap<>();
    map(root.get("configurations")).forEach((pid, values) -> configurations.put(pid, map(values)));
    Map<String, String> properties = new LinkedHashMap<>();
    Map<String, Object> extension = map(map(root.get("extensions")).get("framework-launching-properties"));
    map(extension.get("json")).forEach((key, each) -> properties.put(key, String.valueOf(each)));
    return new Feature(String.valueOf(root.get("id")), List.copyOf(bundles), configurations, properties);
  }

  private static Feature.Item item(Object bundle) {
    if (bundle instanceof String id) {
      return new Feature.Item(id, Feature.DEFAULT_START_LEVEL);
    }
    Map<String, Object> object = map(bundle);
    Object level = object.getOrDefault("bundleStartLevel", Feature.DEFAULT_START_LEVEL);
    return new Feature.Item(String.valueOf(object.get("id")), ((Number) level).intValue());
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (value != null) {
      ((Map<?, ?>) value).forEach((key, each) -> map.put((String) key, each));
    }
    return map;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case null, default -> parser.getValueAsString("");
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }
}
