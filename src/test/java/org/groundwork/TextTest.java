package org.groundwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word has a key, every key a use, every enumeration its labels, every language the same keys. */
class TextTest {
    private static final Path CODE = Path.of("src/main/java/org/groundwork");
    private static final Path WORDS = Path.of("src/main/resources/org/groundwork");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9]+)+)\"");
    private static final Pattern PROBLEM =
            Pattern.compile("Problem\\s*\\.(?:call|workspace|input|output)\\(\\s*\"([^\"]+)\"");
    private static final Pattern ENUM = Pattern.compile("\\benum ([A-Z]\\w*)[^{]*\\{([^;}]*)");
    private static final Pattern CONSTANT =
            Pattern.compile("(?:^|,)\\s*(?:/\\*\\*.*?\\*/\\s*)?([A-Z][A-Z0-9_]*)", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    /** A key may have variants that code asks for by a suffix. */
    private static final List<String> SUFFIXES = List.of(".do", ".hint", ".title");

    @Test
    void everyKeyInCodeHasItsWords() {
        Set<String> known = keys();
        Set<String> areas = bundles().keySet();
        Set<String> missing = new TreeSet<>();
        for (String literal : literals()) {
            boolean key = areas.contains(literal.substring(0, literal.indexOf('.')));
            boolean found = known.contains(literal) || SUFFIXES.stream().anyMatch(s -> known.contains(literal + s));
            if (key && !found && !isData(literal)) {
                missing.add(literal);
            }
        }
        assertEquals(Set.of(), missing, "keys in code without words");
    }

    @Test
    void everyProblemSaysWhatToDo() {
        Set<String> known = keys();
        Set<String> missing = sources().values().stream()
                .flatMap(s -> PROBLEM.matcher(s).results().map(r -> r.group(1)))
                .flatMap(k -> Stream.of(k, k + ".do"))
                .filter(k -> !known.contains(k))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, "problems that do not say what to do");
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        try (Stream<Path> files = Files.walk(WORDS)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("text"))
                    .toList()) {
                Set<String> seen = new TreeSet<>();
                List<String> twice = Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[a-z]\\S* ?=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .filter(key -> !seen.add(key))
                        .toList();
                assertEquals(List.of(), twice, file.toString());
            }
        }
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> used = literals();
        Set<String> labels = enums().entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(c -> e.getKey() + "." + c))
                .collect(Collectors.toSet());
        Set<String> unused = keys().stream()
                .filter(k -> !used.contains(k) && !labels.contains(k))
                .filter(k -> SUFFIXES.stream()
                        .noneMatch(s -> k.endsWith(s) && used.contains(k.substring(0, k.length() - s.length()))))
                .filter(k -> !k.matches("[a-z]+\\.title")) // an area's name, asked for by its Feature's key
                .filter(k -> !k.matches("[a-z]+\\.field\\..+")) // asked for by the column's name in the history
                .filter(k -> !k.startsWith("cli.")) // picocli looks up its descriptions by name
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused, "keys that no code asks for");
    }

    @Test
    void anEnumerationWithOneLabelHasAll() {
        Set<String> known = keys();
        Set<String> missing = new TreeSet<>();
        enums().forEach((name, constants) -> {
            boolean shown = constants.stream().anyMatch(c -> known.contains(name + "." + c));
            constants.stream()
                    .filter(c -> shown && !known.contains(name + "." + c))
                    .forEach(c -> missing.add(name + "." + c));
        });
        assertEquals(Set.of(), missing, "constants without label");
    }

    @Test
    void everyLanguageHasTheSameKeysAndPlaceholders() throws IOException {
        List<Path> translated;
        try (Stream<Path> files = Files.walk(WORDS)) {
            translated = files.filter(f -> f.getFileName().toString().matches("text_\\w+\\.properties"))
                    .toList();
        }
        for (Path file : translated) {
            Properties base = read(file.resolveSibling("text.properties"));
            Properties other = read(file);
            assertEquals(base.stringPropertyNames(), other.stringPropertyNames(), file.toString());
            for (String key : base.stringPropertyNames()) {
                assertEquals(places(base.getProperty(key)), places(other.getProperty(key)), file + " " + key);
            }
        }
    }

    @Test
    void thereAreWordsToCheck() {
        assertTrue(keys().size() > 50 && literals().size() > 50 && enums().size() > 5);
    }

    /** Literals that look like a key and are none: names of files and settings. */
    private static boolean isData(String literal) {
        return literal.matches(".*\\.(csv|json|xlsx|properties|css|png|sql|text|groundwork|gwcopy)");
    }

    private static Set<String> places(String words) {
        Matcher m = PLACE.matcher(words);
        Set<String> found = new TreeSet<>();
        while (m.find()) {
            found.add(m.group(1));
        }
        return found;
    }

    private static Set<String> keys() {
        return bundles().values().stream()
                .flatMap(p -> p.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Properties> bundles() {
        TreeMap<String, Properties> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(WORDS)) {
            for (Path file : files.filter(f -> f.endsWith("text.properties")).toList()) {
                found.put(WORDS.relativize(file).getName(0).toString(), read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> literals() {
        Set<String> found = new TreeSet<>();
        for (String source : sources().values()) {
            Matcher m = LITERAL.matcher(source);
            while (m.find()) {
                found.add(m.group(1));
            }
        }
        return found;
    }

    /** Constants by "area.Name", as labels are looked up. */
    private static Map<String, List<String>> enums() {
        TreeMap<String, List<String>> found = new TreeMap<>();
        sources().forEach((file, source) -> {
            Matcher m = ENUM.matcher(source);
            while (m.find()) {
                List<String> constants = CONSTANT.matcher(m.group(2).replaceAll("\\([^()]*\\)", ""))
                        .results()
                        .map(r -> r.group(1))
                        .toList();
                found.put(CODE.relativize(file).getName(0) + "." + m.group(1), constants);
            }
        });
        return found;
    }

    private static Map<Path, String> sources() {
        TreeMap<Path, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                found.put(file, Files.readString(file).replaceAll("(?m)^\\s*(//|\\*|/\\*\\*).*$", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
