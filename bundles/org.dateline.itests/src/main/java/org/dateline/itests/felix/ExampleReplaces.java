package org.dateline.itests.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.Input;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The example plugin comes and goes while everything runs: what it fills is its own, then the built-ins' again. */
@Component(service = ExampleReplaces.class, property = "inside.felix=true")
public final class ExampleReplaces {
  private static final String TELEGRAM = "TITLE: Ferry sails\nDATE: 2024-05-17\n\nThe ferry sailed on Friday. Ada Lind cheered.\n";
  private static final Map<String, String> FILLED = Map.of("reader:text/plain", "example.telegrams", "analyzer:sentences",
      "example.sentences", "exporter:csv", "example.tabs", "view:timeline", "example.timeline",
      "analyzer:org.dateline.example.figures", "example.figures");

  private final BundleContext context;
  private final Desk desk;

  /** Made by the component runtime. */
  @Activate
  public ExampleReplaces(BundleContext context, @Reference Desk desk) {
    this.context = context;
    this.desk = desk;
  }

  @Test
  public void everyRoleIsTheExamplesWhileItIsThereAndTheBuiltInsAgainAfterwards() throws BundleException {
    Map<String, String> before = active();
    Bundle example = start();
    try {
      FILLED.forEach((role, id) -> assertEquals(id, active().get(role), role));
      FILLED.forEach((role, id) -> assertNotEquals(id, before.get(role), role));
    } finally {
      example.uninstall();
    }
    assertEquals(before, active());
  }

  @Test
  public void anAnalysisTakesTheExamplesReaderAndAnalyzersWithoutARestart() throws BundleException, IOException, PluginException {
    String before = analysis();
    Bundle example = start();
    try {
      String with = analysis();
      assertTrue(with.contains("\"title\":\"Ferry sails\",") && with.contains("\"date\":\"2024-05-17\""), with);
      assertTrue(with.contains("org.dateline.example.figures") || !before.equals(with), with);
    } finally {
      example.uninstall();
    }
    assertEquals(before, analysis());
  }

  private Map<String, String> active() {
    Map<String, String> ids = new TreeMap<>();
    desk.active(Map.of()).forEach((role, provider) -> ids.put(role, provider.id()));
    return ids;
  }

  private String analysis() throws IOException, PluginException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Input telegram = Input.of(TELEGRAM.getBytes(StandardCharsets.UTF_8), "telegram.txt");
    desk.analyze(List.of(telegram), AnalysisOptions.USUAL, "json", out, TaskContext.silent());
    return out.toString(StandardCharsets.UTF_8);
  }

  private Bundle start() throws BundleException {
    Bundle bundle = context.installBundle(System.getProperty("example.bundle"));
    bundle.start();
    return bundle;
  }
}
