package org.dateline.itests.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.launcher.LaunchException;
import org.dateline.launcher.Product;
import org.dateline.launcher.framework.Frame;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Boots the desktop as the launcher does, with the product's own jars and features, installs the test bundle beside them and runs
 * its tests there. The classes of the tests belong to the framework, so they are called by reflection.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsideFelixIT {
  private Frame frame;
  private Bundle tests;

  @BeforeAll
  void boot(@TempDir Path data) throws LaunchException, BundleException, ReflectiveOperationException, InterruptedException {
    frame = Frame.boot(new Product(Path.of(System.getProperty("product.folder")), data), "desktop");
    BundleContext context = frame.context();
    for (Class<?> each : List.of(Test.class, AssertionFailedError.class, Class.forName("org.junit.platform.commons.JUnitException"),
        Class.forName("org.apiguardian.api.API"))) {
      context.installBundle(each.getProtectionDomain().getCodeSource().getLocation().toString());
    }
    tests = context.installBundle(Path.of(System.getProperty("test.bundle")).toUri().toString());
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getState() == Bundle.INSTALLED && bundle.getHeaders("").get("Fragment-Host") == null) {
        bundle.start();
      }
    }
  }

  @AfterAll
  void stop() throws LaunchException {
    frame.close();
  }

  @Test
  void theFrameworkReportsNoProblem() {
    assertEquals(List.of(), frame.problems());
  }

  @TestFactory
  Stream<DynamicContainer> inside() throws InvalidSyntaxException {
    List<Object> found = new ArrayList<>();
    for (ServiceReference<?> each : frame.context().getAllServiceReferences(null, "(inside.felix=true)")) {
      found.add(frame.context().getService(each));
    }
    int declared = tests.getHeaders("").get("Service-Component").split(",").length;
    assertEquals(declared, found.size(), "test components that came up: " + found);
    return found.stream().sorted(Comparator.comparing(each -> each.getClass().getName()))
        .map(each -> dynamicContainer(each.getClass().getSimpleName(), tests(each)));
  }

  private static Stream<DynamicTest> tests(Object object) {
    return Arrays.stream(object.getClass().getMethods()).filter(InsideFelixIT::isTest)
        .sorted(Comparator.comparing(Method::getName)).map(method -> dynamicTest(method.getName(), () -> call(object, method)));
  }

  private static boolean isTest(Method method) {
    return Arrays.stream(method.getAnnotations()).anyMatch(each -> each.annotationType().getName().equals(Test.class.getName()));
  }

  private static void call(Object object, Method method) throws Throwable {
    try {
      method.invoke(object);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
