package org.groundwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules; and each rule turns red on the violation planted for it. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.groundwork");

    /** Only the planted classes, each in a folder that no real code has. */
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.groundwork.planted", "org.groundwork.plantedtoo");

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return Architecture.rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(HOUSE)));
    }

    @Test
    void each_rule_is_broken_by_what_was_planted_for_it() {
        Map<String, String> silent = new TreeMap<>();
        for (Map.Entry<String, ArchRule> rule : Architecture.rules().entrySet()) {
            if (!rule.getValue().evaluate(PLANTED).hasViolation()) {
                silent.put(rule.getKey(), rule.getValue().getDescription());
            }
        }
        assertEquals(Map.of(), silent, "rules that no planted violation breaks");
        assertTrue(new TreeSet<>(Architecture.rules().keySet()).size() > 10);
    }
}
