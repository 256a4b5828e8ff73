package org.dateline.launcher.components;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.launcher.LaunchException;
import org.jspecify.annotations.Nullable;

/**
 * Puts components together from the class path, each made once, when it is first asked for. Knows what Dateline's own bundles use:
 * references to constructors, fields and bind methods, and an activate method that takes nothing or the properties. A component that
 * asks for more (the bundle context, a target filter) lives in a framework only, and is named when somebody needs it here.
 */
public final class Wiring {
  private final List<Component> components;
  private final Map<String, Object> given;
  private final Map<String, Object> made = new HashMap<>();
  private final Set<String> underway = new LinkedHashSet<>();

  /** With these components, and objects that stand in for whatever component would have provided their service. */
  public Wiring(Collection<Component> components, Map<String, Object> given) {
    this.components = components.stream().sorted(Wiring::bestFirst).toList();
    this.given = Map.copyOf(given);
  }

  /** Not put together by {@link java.util.Comparator}: the ahead-of-time cache cannot hold what that makes. */
  private static int bestFirst(Component one, Component other) {
    int byRanking = Integer.compare(other.ranking(), one.ranking());
    return byRanking != 0 ? byRanking : one.name().compareTo(other.name());
  }

  /** The components that provide a service, the best first. */
  public List<Component> providing(String service) {
    return components.stream().filter(component -> component.services().contains(service)).toList();
  }

  /** All components, the best first. */
  public List<Component> all() {
    return components;
  }

  /** The component's only instance. */
  public synchronized Object instance(Component component) throws LaunchException {
    Object instance = made.get(component.name());
    if (instance != null) {
      return instance;
    }
    if (!underway.add(component.name())) {
      throw new LaunchException("These components need each other in a circle: " + String.join(", ", underway));
    }
    try {
      Object fresh = make(component);
      made.put(component.name(), fresh);
      return fresh;
    } catch (InvocationTargetException e) {
      throw new LaunchException(component.name() + " failed while it was made: " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new LaunchException(component.name() + " cannot be made: " + e, e);
    } finally {
      underway.remove(component.name());
    }
  }

  private Object make(Component component) throws ReflectiveOperationException, LaunchException {
    Class<?> type = Class.forName(component.implementation());
    Object instance = construct(component, type);
    for (Component.Reference reference : component.references()) {
      if (!reference.field().isEmpty()) {
        set(instance, field(type, reference.field()), reference);
      } else if (!reference.bind().isEmpty()) {
        bind(instance, reference);
      }
    }
    if (!component.activate().isEmpty()) {
      activate(component, instance);
    }
    return instance;
  }

  private Object construct(Component component, Class<?> type) throws ReflectiveOperationException, LaunchException {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == component.parameters()) {
        constructor.setAccessible(true);
        return constructor.newInstance(arguments(component, constructor.getParameterTypes()));
      }
    }
    throw new LaunchException(component.name() + " has no constructor with " + component.parameters() + " parameters.");
  }

  private @Nullable Object[] arguments(Component component, Class<?>[] types) throws LaunchException {
    @Nullable Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = types[i] == Map.class ? component.properties() : argument(component, i);
    }
    return arguments;
  }

  private @Nullable Object argument(Component component, int parameter) throws LaunchException {
    for (Component.Reference reference : component.references()) {
      if (reference.parameter() == parameter) {
        return resolve(reference);
      }
    }
    throw new LaunchException(component.name() + " wants something of the framework and cannot be made without one.");
  }

  private @Nullable Object resolve(Component.Reference reference) throws LaunchException {
    List<Object> services = services(reference);
    if (reference.isMany()) {
      return services;
    }
    if (services.isEmpty() && reference.isNeeded()) {
      throw new LaunchException("Nothing provides " + reference.service() + ".");
    }
    return services.isEmpty() ? null : services.get(0);
  }

  private List<Object> services(Component.Reference reference) throws LaunchException {
    Object ready = given.get(reference.service());
    if (ready != null) {
      return List.of(ready);
    }
    List<Object> services = new ArrayList<>();
    for (Component each : providing(reference.service())) {
      services.add(instance(each));
      if (!reference.isMany()) {
        break;
      }
    }
    return services;
  }

  private void set(Object instance, Field field, Component.Reference reference) throws IllegalAccessException, LaunchException {
    field.setAccessible(true);
    field.set(instance, resolve(reference));
  }

  private void bind(Object instance, Component.Reference reference) throws ReflectiveOperationException, LaunchException {
    Method method = method(instance.getClass(), reference.bind());
    for (Object service : services(reference)) {
      method.invoke(instance, service);
    }
  }

  private static void activate(Component component, Object instance) throws ReflectiveOperationException {
    Method method = method(instance.getClass(), component.activate());
    if (method.getParameterCount() == 0) {
      method.invoke(instance);
    } else {
      method.invoke(instance, component.properties());
    }
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(type.getName() + "." + name);
  }

  private static Method method(Class<?> type, String name) throws NoSuchMethodException {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Method method : each.getDeclaredMethods()) {
        if (method.getName().equals(name)) {
          method.setAccessible(true);
          return method;
        }
      }
    }
    throw new NoSuchMethodException(type.getName() + "." + name);
  }
}
