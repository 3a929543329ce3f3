package org.groundwork;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** The rules of docs/architecture.md that a test holds, each under the name the document gives it. */
final class Architecture {
    private static final String ROOT = "org.groundwork";
    private static final String[] GROUND = {"core", "ui", "office", "workspace", "editing", "shell", "cli"};
    private static final Pattern ROLE =
            Pattern.compile(".*(Store|ViewModel|View|Sheet|Feature|Command|Reader|Index|Document)(\\$.*)?");

    private Architecture() {}

    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("1a no cycles", noCycles());
        rules.put("1b imports go one way", oneWay());
        rules.put("2a SQL in stores", sqlInStores());
        rules.put("2b H2 in workspace", onlyIn("org.h2..", "workspace"));
        rules.put("2c Flyway in workspace", onlyIn("org.flywaydb..", "workspace"));
        rules.put("2d office files in office", officeInOffice());
        rules.put("3 screens in views", screensInViews());
        rules.put("4 rules and records are plain", plainRules());
        rules.put("5a Platform", platform());
        rules.put("5b threads", threads());
        rules.put("6a rules ask for no words and no time", noTextNoClock());
        rules.put("6b locale", locale());
        rules.put("6c prints only in cli", prints());
        rules.put("6d alerts and styles have one home", alertsAndStyles());
        rules.put("7a public in an area", publicInArea());
        rules.put("7b sub-folders belong to their area", subFolders());
        return rules;
    }

    private static ArchRule noCycles() {
        return slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();
    }

    /** Main -> shell, cli -> areas -> instruments, actors, places -> editing -> ui, office, workspace -> core. */
    private static ArchRule oneWay() {
        return classes()
                .that(resideInAPackage(ROOT + ".."))
                .should(dependOnlyWhere("import downwards only", Architecture::mayImport));
    }

    private static boolean mayImport(String from, String to) {
        return from.equals(to) || rank(from) < rank(to) || (from.equals("actors") && to.equals("places"));
    }

    /** How deep a folder lies in the house; a folder imports deeper ones only. */
    private static int rank(String folder) {
        return switch (folder) {
            case "" -> 0;
            case "shell", "cli" -> 1;
            case "instruments" -> 3;
            case "actors", "places" -> 4;
            case "editing" -> 5;
            case "ui", "office", "workspace" -> 6;
            case "core" -> 7;
            default -> 2;
        };
    }

    private static ArchRule sqlInStores() {
        return noClasses()
                .that(not(in("workspace")).and(not(named(".*Store(\\$.*)?"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql.."));
    }

    private static ArchRule onlyIn(String library, String home) {
        return noClasses().that(not(in(home))).should().dependOnClassesThat(resideInAPackage(library));
    }

    private static ArchRule officeInOffice() {
        return noClasses()
                .that(not(in("office")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.apache.poi..",
                        "org.apache.pdfbox..",
                        "org.dhatim..",
                        "de.siegmar..",
                        "org.openxmlformats.."));
    }

    private static ArchRule screensInViews() {
        return noClasses()
                .that(not(in("ui", "shell")).and(not(named(".*(View|Feature)(\\$.*)?"))))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx.."));
    }

    private static ArchRule plainRules() {
        return classes()
                .that(plain())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "com.ibm.icu..",
                                "org.apache.commons.text..",
                                "org.locationtech.jts..",
                                ROOT + ".core..",
                                ROOT + ".office..")
                        .or(area())
                        .or(in("editing")))
                .andShould(ArchConditions.not(
                        dependOnClassesThat(resideInAnyPackage("java.sql..", "java.util.logging.."))));
    }

    private static ArchRule platform() {
        return noClasses()
                .that(not(in("shell")).and(not(named(ROOT + "\\.ui\\.(Tasks|Theme)(\\$.*)?"))))
                .should()
                .dependOnClassesThat(assignableTo("javafx.application.Platform"));
    }

    private static ArchRule threads() {
        return noClasses()
                .that(not(in("shell", "workspace")).and(not(named(ROOT + "\\.ui\\.Tasks(\\$.*)?"))))
                .should()
                .dependOnClassesThat(assignableTo(Thread.class)
                        .or(named("java\\.util\\.concurrent\\.(Executors|ExecutorService|CompletableFuture|Fork.*)")));
    }

    private static ArchRule noTextNoClock() {
        return noClasses()
                .that(plain())
                .should()
                .dependOnClassesThat(named(ROOT + "\\.core\\.Text"))
                .orShould()
                .callMethod("java.time.LocalDate", "now")
                .orShould()
                .callMethod("java.time.Instant", "now")
                .orShould()
                .callMethod("java.lang.System", "currentTimeMillis")
                .orShould()
                .callMethod("java.util.UUID", "randomUUID")
                .orShould()
                .dependOnClassesThat(assignableTo(java.time.Clock.class));
    }

    private static ArchRule locale() {
        return noClasses()
                .that(not(named(ROOT + "\\.core\\.Text")))
                .should()
                .callMethod(java.util.Locale.class, "getDefault");
    }

    private static ArchRule prints() {
        return noClasses()
                .that(not(in("cli")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    private static ArchRule alertsAndStyles() {
        return noClasses()
                .that(not(named(ROOT + "\\.ui\\.(Dialogs|Failures|Theme)(\\$.*)?")))
                .should()
                .dependOnClassesThat(named("javafx\\.scene\\.control\\.Alert"))
                .orShould()
                .callMethod("javafx.scene.Node", "setStyle", "java.lang.String");
    }

    private static ArchRule publicInArea() {
        return classes()
                .that(area().and(rootFolder()).and(topLevel()))
                .and()
                .arePublic()
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .haveSimpleNameEndingWith("Feature")
                .orShould()
                .haveSimpleName("package-info");
    }

    private static ArchRule subFolders() {
        return classes().that(area().and(not(rootFolder()))).and(not(shared())).should(onlyBeUsedByTheirArea());
    }

    private static ArchCondition<JavaClass> onlyBeUsedByTheirArea() {
        return new ArchCondition<>("be used by their own area only") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesToSelf().stream()
                        .filter(d -> !folder(d.getOriginClass()).equals(folder(item)))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(item, d.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> dependOnlyWhere(String words, BiPredicate<String, String> allowed) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(d -> !allowed.test(folder(item), folder(d.getTargetClass())))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(item, d.getDescription())));
            }
        };
    }

    private static DescribedPredicate<JavaClass> in(String... folders) {
        return DescribedPredicate.describe(
                "in " + String.join(", ", folders), c -> List.of(folders).contains(folder(c)));
    }

    private static DescribedPredicate<JavaClass> area() {
        return DescribedPredicate.describe(
                "in an area",
                c -> c.getPackageName().startsWith(ROOT + ".")
                        && !List.of(GROUND).contains(folder(c)));
    }

    /** Rules and records: core, and classes of areas and of editing whose name tells no other role. */
    private static DescribedPredicate<JavaClass> plain() {
        return DescribedPredicate.describe(
                "rules and records",
                c -> (folder(c).equals("core") && !c.getSimpleName().equals("Text"))
                        || (area().or(in("editing")).test(c)
                                && !ROLE.matcher(c.getName()).matches()));
    }

    private static DescribedPredicate<JavaClass> shared() {
        return DescribedPredicate.describe(
                "records, enums and features",
                c -> c.isRecord()
                        || c.isEnum()
                        || isSharedByRecords(c)
                        || c.getName().matches(".*Feature(\\$.*)?")
                        || c.getSimpleName().equals("package-info"));
    }

    /** An interface that says what some records have in common, and that nothing else implements. */
    private static boolean isSharedByRecords(JavaClass c) {
        return c.isInterface()
                && !c.getSubclasses().isEmpty()
                && c.getSubclasses().stream().allMatch(JavaClass::isRecord);
    }

    private static DescribedPredicate<JavaClass> rootFolder() {
        return DescribedPredicate.describe(
                "in the root folder of an area", c -> c.getPackageName().equals(ROOT + "." + folder(c)));
    }

    private static DescribedPredicate<JavaClass> topLevel() {
        return DescribedPredicate.describe("top level", JavaClass::isTopLevelClass);
    }

    private static DescribedPredicate<JavaClass> named(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return DescribedPredicate.describe(
                "named " + pattern, c -> compiled.matcher(c.getName()).matches());
    }

    /** The first folder below the root: "actors" for org.groundwork.actors.page.X; "" for the root itself. */
    private static String folder(JavaClass c) {
        String name = c.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String below = name.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
