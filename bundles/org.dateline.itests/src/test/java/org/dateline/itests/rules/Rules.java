package org.dateline.itests.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The architecture rules over all classes below a root package: the product's own, or the ones made to break them. */
final class Rules {
  private static final List<String> APART = List.of("ingest", "extract", "store", "export", "desk", "timeline", "views", "workbench", "cli");
  private static final List<String> WINDOW = List.of("ui.api", "workbench", "timeline", "views");
  private static final List<String> CONTRACTS = List.of("api", "ui.api", "testkit");
  private static final List<String> PLUGGED = List.of("Analyzer", "CastJoiner", "StoryGrouper", "CaseChecker", "StoryReader", "Exporter");

  private final String root;

  Rules(String root) {
    this.root = root;
  }

  /** All rules by name; the name is also the package of the fixture that breaks it. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    for (String bundle : APART) {
      rules.put("apart/" + bundle, apart(bundle));
    }
    rules.put("toolkit", toolkit());
    rules.put("jackson", jackson());
    rules.put("internal", internal());
    rules.put("plain", plain());
    rules.put("network", network());
    rules.put("defaults", defaults());
    rules.put("printing", printing());
    rules.put("state", state());
    return rules;
  }

  /** The bundles meet as services: none imports another, only the contracts. */
  private ArchRule apart(String bundle) {
    String[] others = APART.stream().filter(other -> !other.equals(bundle)).map(this::in).toArray(String[]::new);
    return noClasses().that().resideInAPackage(in(bundle)).should().dependOnClassesThat().resideInAnyPackage(others)
        .because("bundles meet as services of org.dateline.api").allowEmptyShould(true);
  }

  /** The window toolkit stays with the windows. */
  private ArchRule toolkit() {
    List<String> free = new ArrayList<>(WINDOW);
    free.add("example");
    return noClasses().that(outside(free)).should().dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..")
        .because("SWT and JFace belong into ui.api, workbench, timeline, views and plugins with a view");
  }

  /** A contract lives longer than a JSON library. */
  private ArchRule jackson() {
    return noClasses().that().resideInAnyPackage(in(CONTRACTS)).should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..")
        .because("Jackson never stands in a contract");
  }

  /** What is not a contract is nobody else's business. */
  private ArchRule internal() {
    List<String> free = new ArrayList<>(CONTRACTS);
    free.addAll(List.of("itests", "lab", "launcher", "worker"));
    return classes().that(outside(free)).should().resideInAPackage(root + "..internal..")
        .because("everything but api, ui.api and testkit is internal").allowEmptyShould(true);
  }

  /** Analyzers, readers, exporters and the like run the same inside OSGi, in a unit test and in a batch engine. */
  private ArchRule plain() {
    return noClasses().that(plugged()).or().resideInAnyPackage(in(List.of("ingest", "extract", "export")))
        .should().dependOnClassesThat(resideInAPackage("org.osgi..").and(not(resideInAnyPackage("org.osgi.service.component.annotations",
            "org.osgi.service.component.propertytypes", "org.osgi.annotation..")))).because("analyzers, readers and exporters are plain Java");
  }

  private DescribedPredicate<JavaClass> plugged() {
    return describe("what a plugin provides", type -> PLUGGED.stream().anyMatch(name -> type.getAllRawInterfaces().stream()
        .anyMatch(each -> each.getSimpleName().equals(name) && each.getPackageName().startsWith(root + ".api"))));
  }

  /** Nothing leaves the machine unasked: what analyzes, stores, writes and shows has no way to the network but the addresses a person named. */
  private ArchRule network() {
    return noClasses().that().resideInAnyPackage(in(List.of("extract", "store", "export", "desk", "timeline", "views", "cli")))
        .and().resideOutsideOfPackage(root + ".desk.internal.fetch..")
        .should().dependOnClassesThat(assignableTo("java.net.URLConnection").or(assignableTo("java.net.Socket"))
            .or(assignableTo("java.net.ServerSocket")).or(assignableTo("java.net.DatagramSocket"))
            .or(assignableTo("java.nio.channels.NetworkChannel").and(resideInAPackage("java.nio.channels")))
            .or(resideInAPackage("java.net.http..")))
        .because("nothing leaves the machine unasked");
  }

  /** The same input gives the same bytes on every machine. */
  private ArchRule defaults() {
    return noClasses().that(outside(List.of("ui.api", "workbench", "timeline", "views", "testkit", "itests", "lab")))
        .should().callMethodWhere(call("java.lang.String", "toLowerCase", 0)).orShould().callMethodWhere(call("java.lang.String", "toUpperCase", 0))
        .orShould().callMethodWhere(call("java.lang.String", "format", 2)).orShould().callMethodWhere(call("java.lang.String", "formatted", 1))
        .orShould().callMethodWhere(call("java.lang.String", "getBytes", 0)).orShould().callMethodWhere(call("java.util.Locale", "getDefault", 0))
        .orShould().callMethodWhere(call("java.time.ZoneId", "systemDefault", 0)).orShould().callMethodWhere(call("java.time.LocalDate", "now", 0))
        .orShould().callMethodWhere(call("java.nio.charset.Charset", "defaultCharset", 0))
        .orShould().callConstructor(java.io.FileReader.class, java.io.File.class).orShould().callConstructor(String.class, byte[].class)
        .orShould().callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
        .because("no result may hang on the machine's locale, zone or charset");
  }

  private static DescribedPredicate<JavaCall<?>> call(String owner, String name, int parameters) {
    return describe(owner + "." + name, call -> call.getTargetOwner().getName().equals(owner) && call.getName().equals(name)
        && call.getTarget().getRawParameterTypes().size() == parameters);
  }

  /** Standard output belongs to the commands. */
  private ArchRule printing() {
    return noClasses().that(outside(List.of("cli", "lab", "itests", "testkit", "launcher", "worker")))
        .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
        .orShould().callMethodWhere(describe("printStackTrace()", call -> call.getName().equals("printStackTrace")
            && call.getTarget().getRawParameterTypes().isEmpty()))
        .because("only commands print");
  }

  /** Nothing is shared behind the back of the caller. */
  private ArchRule state() {
    return fields().that().areStatic().and(describe("are not made by the compiler",
            field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))).and().areDeclaredInClassesThat(outside(List.of("itests", "lab")))
        .should().beFinal().because("there is no static mutable state").allowEmptyShould(true);
  }

  private DescribedPredicate<JavaClass> outside(List<String> bundles) {
    return resideInAPackage(root + "..").and(not(resideInAnyPackage(in(bundles)))).as("classes outside of " + bundles);
  }

  private String[] in(List<String> bundles) {
    return bundles.stream().map(this::in).toArray(String[]::new);
  }

  private String in(String bundle) {
    return root + "." + bundle + "..";
  }

}
