package org.dateline.launcher.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.launcher.LaunchException;
import org.junit.jupiter.api.Test;

class WiringTest {
  /** Takes what it needs in its constructor. */
  static final class Paper {
    final Supplier<String> wire;

    Paper(Supplier<String> wire) {
      this.wire = wire;
    }
  }

  /** Takes what it needs by a field and by methods, and wants to know when it is whole. */
  static final class Desk {
    Supplier<String> wire;
    final List<Object> bound = new ArrayList<>();
    Map<String, Object> properties = Map.of();

    void addWire(Supplier<String> each) {
      bound.add(each);
    }

    void start(Map<String, Object> given) {
      properties = given;
    }
  }

  static final class Wire implements Supplier<String> {
    @Override
    public String get() {
      return "wire";
    }
  }

  static final class LocalWire implements Supplier<String> {
    @Override
    public String get() {
      return "local";
    }
  }

  static final class Broken implements Supplier<String> {
    Broken() {
      throw new IllegalStateException("no paper left");
    }

    @Override
    public String get() {
      return "";
    }
  }

  private static Component provider(Class<?> type, int ranking) {
    return new Component("com.example", type.getSimpleName(), type.getName(), List.of(Supplier.class.getName()), Map.of("service.ranking", ranking),
        List.of(), "", 0);
  }

  private static Component paper(String cardinality) {
    return new Component("com.example", "paper", Paper.class.getName(), List.of(),
        Map.of(), List.of(new Component.Reference(Supplier.class.getName(), cardinality, "", "", 0, "")), "", 1);
  }

  private static Paper paper(Wiring wiring) throws LaunchException {
    return (Paper) wiring.instance(paper("1..1"));
  }

  @Test
  void theHighestRankingIsGiven() throws LaunchException {
    Wiring wiring = new Wiring(List.of(provider(Wire.class, 0), provider(LocalWire.class, 5)), Map.of());
    assertInstanceOf(LocalWire.class, paper(wiring).wire);
  }

  @Test
  void aComponentIsMadeOnce() throws LaunchException {
    Component wire = provider(Wire.class, 0);
    Wiring wiring = new Wiring(List.of(wire), Map.of());
    assertSame(wiring.instance(wire), paper(wiring).wire);
  }

  @Test
  void whatIsGivenStandsInForComponents() throws LaunchException {
    Supplier<String> given = () -> "given";
    Wiring wiring = new Wiring(List.of(provider(Broken.class, 9)), Map.of(Supplier.class.getName(), given));
    assertSame(given, paper(wiring).wire);
  }

  @Test
  void fieldsAndMethodsAreBoundBeforeTheComponentIsActivated() throws LaunchException {
    Component.Reference field = new Component.Reference(Supplier.class.getName(), "1..1", "", "wire", -1, "");
    Component.Reference method = new Component.Reference(Supplier.class.getName(), "0..n", "addWire", "", -1, "");
    Component desk = new Component("com.example", "desk", Desk.class.getName(), List.of(), Map.of("a", 1), List.of(field, method), "start", 0);
    Wiring wiring = new Wiring(List.of(provider(Wire.class, 0), provider(LocalWire.class, 5)), Map.of());
    Desk made = (Desk) wiring.instance(desk);
    assertEquals("local", made.wire.get());
    assertEquals(2, made.bound.size());
    assertEquals(Map.of("a", 1), made.properties);
  }

  @Test
  void aMissingServiceIsNamed() {
    LaunchException e = assertThrows(LaunchException.class, () -> paper(new Wiring(List.of(), Map.of())));
    assertTrue(e.getMessage().contains(Supplier.class.getName()), e.getMessage());
  }

  @Test
  void aComponentThatFailsIsNamedWithItsReason() {
    LaunchException e = assertThrows(LaunchException.class, () -> paper(new Wiring(List.of(provider(Broken.class, 0)), Map.of())));
    assertTrue(e.getMessage().contains("Broken") && e.getMessage().contains("no paper left"), e.getMessage());
  }

  @Test
  void aCircleIsNamed() {
    Component itself = new Component("com.example", "snake", Paper.class.getName(), List.of(Supplier.class.getName()), Map.of(),
        List.of(new Component.Reference(Supplier.class.getName(), "1..1", "", "", 0, "")), "", 1);
    LaunchException e = assertThrows(LaunchException.class, () -> new Wiring(List.of(itself), Map.of()).instance(itself));
    assertTrue(e.getMessage().contains("snake"), e.getMessage());
  }
}
