package org.dateline.itests.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The product keeps every rule, and every rule sees the code that was written to break it. */
class RulesTest {
  private static final String BROKEN = "org.dateline.itests.rules.broken";
  private static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("org.dateline");

  @Test
  void theProductIsThere() {
    assertTrue(PRODUCT.contain("org.dateline.api.desk.Desk"));
    assertTrue(PRODUCT.contain("org.dateline.desk.internal.DeskEngine"));
  }

  @TestFactory
  Stream<DynamicTest> theProductKeeps() {
    return new Rules("org.dateline").all().entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(PRODUCT)));
  }

  @TestFactory
  Stream<DynamicTest> theRuleGoesRedOn() {
    return new Rules("org.dateline").all().keySet().stream().map(name -> dynamicTest(name, () -> goesRed(name)));
  }

  /** The fixture of a rule is a small product of its own, in which only this rule is broken. */
  private static void goesRed(String name) {
    String root = BROKEN + "." + name.replaceAll("/.*", "");
    JavaClasses fixture = new ClassFileImporter().importPackages(root);
    Map<String, ArchRule> rules = new Rules(root).all();
    AssertionError error = assertThrows(AssertionError.class, () -> rules.get(name).check(fixture));
    assertTrue(error.getMessage().contains("was violated"), error.getMessage());
  }
}
