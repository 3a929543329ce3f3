package org.groundwork.screening.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.groundwork.core.Problem;
import org.groundwork.screening.BirthDate;
import org.groundwork.screening.Listed;
import org.jspecify.annotations.Nullable;

/** Reads the consolidated list of the United Nations Security Council, as its site gives it (XML). */
final class UnListReader {
    private static final String LIST = "UN Security Council";
    private static final int DEEPEST = 20;

    private UnListReader() {}

    /** An element with what is in it. */
    private record Element(String name, StringBuilder text, List<Element> inside) {
        String value(String child) {
            return inside.stream()
                    .filter(each -> each.name.equals(child))
                    .map(each -> each.text.toString().strip())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        Stream<Element> all(String child) {
            return inside.stream().filter(each -> each.name.equals(child));
        }

        String joined(String... children) {
            return Stream.of(children)
                    .map(this::value)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    static WatchFile read(Path path, Function<String, Optional<String>> countries) {
        String file = String.valueOf(path.getFileName());
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(path)) {
            return read(file, factory.createXMLStreamReader(in), countries);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw Problem.input("screening.problem.xml", file, line).because(e);
        } catch (IOException e) {
            throw Problem.input("screening.problem.unreadable", file).because(e);
        }
    }

    private static WatchFile read(String file, XMLStreamReader xml, Function<String, Optional<String>> countries)
            throws XMLStreamException {
        Map<String, Collected> entries = new LinkedHashMap<>();
        LocalDate date = null;
        boolean known = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw Problem.input("office.problem.docType", file);
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "CONSOLIDATED_LIST" -> {
                    known = true;
                    date = date(xml.getAttributeValue(null, "dateGenerated"));
                }
                case "INDIVIDUAL", "ENTITY" -> {
                    int line = xml.getLocation().getLineNumber();
                    add(entries, element(xml, file, 0), file, line, countries);
                }
                default -> {}
            }
        }
        if (!known) {
            throw Problem.input("screening.problem.notUn", file);
        }
        return new WatchFile(LIST, date, Collected.all(entries.values()));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Element element(XMLStreamReader xml, String file, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw Problem.input("screening.problem.xml", file, xml.getLocation().getLineNumber());
        }
        Element element = new Element(xml.getLocalName(), new StringBuilder(), new ArrayList<>());
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> element.inside.add(element(xml, file, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> element.text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return element;
                }
                default -> {}
            }
        }
    }

    private static void add(
            Map<String, Collected> entries,
            Element entry,
            String file,
            int line,
            Function<String, Optional<String>> countries) {
        String number = entry.value("REFERENCE_NUMBER");
        String code = number.isEmpty() ? entry.value("DATAID") : number;
        String name = Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                .map(entry::value)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        if (code.isEmpty() || name.isEmpty() || entries.containsKey(code)) {
            throw Problem.input("screening.problem.entry", file, line);
        }
        boolean person = entry.name.equals("INDIVIDUAL");
        String prefix = person ? "INDIVIDUAL_" : "ENTITY_";
        Collected found = new Collected(code);
        entries.put(code, found);
        found.kind(person ? Listed.Kind.PERSON : Listed.Kind.ORGANISATION);
        found.name(name.replace(';', ','), Listed.NameKind.MAIN);
        entry.all(prefix + "ALIAS")
                .forEach(alias -> found.name(alias.value("ALIAS_NAME"), quality(alias.value("QUALITY"))));
        found.name(entry.value("NAME_ORIGINAL_SCRIPT"), Listed.NameKind.ORIGINAL);
        entry.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(date -> born(date, found));
        entry.all("INDIVIDUAL_PLACE_OF_BIRTH").forEach(place -> place(place, found, countries));
        entry.all(prefix + "ADDRESS").forEach(place -> place(place, found, countries));
        entry.all("NATIONALITY")
                .flatMap(each -> each.all("VALUE"))
                .forEach(value -> found.country(value.text.toString(), countries));
        found.detail(entry.value("UN_LIST_TYPE"));
        entry.all("DESIGNATION")
                .flatMap(each -> each.all("VALUE"))
                .forEach(value -> found.detail(value.text.toString()));
        found.detail(entry.value("LISTED_ON"));
        found.detail(entry.value("COMMENTS1"));
    }

    private static Listed.NameKind quality(String quality) {
        return switch (quality) {
            case "Low" -> Listed.NameKind.WEAK;
            case "f.k.a." -> Listed.NameKind.FORMER;
            default -> Listed.NameKind.ALIAS;
        };
    }

    private static void born(Element date, Collected found) {
        boolean about = date.value("TYPE_OF_DATE").equals("APPROXIMATELY");
        String from = date.value("FROM_YEAR");
        String to = date.value("TO_YEAR");
        if (!from.isEmpty() || !to.isEmpty()) {
            found.born(BirthDate.parse((from.isEmpty() ? to : from) + "-" + (to.isEmpty() ? from : to)));
            return;
        }
        String text = date.value("DATE").isEmpty() ? date.value("YEAR") : date.value("DATE");
        found.born(BirthDate.parse(about ? "~" + text.substring(0, Math.min(4, text.length())) : text));
    }

    private static void place(Element place, Collected found, Function<String, Optional<String>> countries) {
        found.country(place.value("COUNTRY"), countries);
        found.place(place.joined("CITY", "STATE_PROVINCE", "COUNTRY"));
    }
}
