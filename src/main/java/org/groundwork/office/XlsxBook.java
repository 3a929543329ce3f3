package org.groundwork.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 2007 or newer, transitional or strict. */
final class XlsxBook implements Book {
    private static final int MAX_MERGES = 100_000;
    private static final Pattern RANGE = Pattern.compile("([A-Za-z]{1,3})(\\d{1,7}):[A-Za-z]{1,3}(\\d{1,7})");

    private final Archive archive;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final NumberFormats formats;
    private @Nullable SharedStrings strings;
    private String stringsPart = "";
    private String stylesPart = "";
    private boolean since1904;

    private XlsxBook(Archive archive) throws Exception {
        this.archive = archive;
        String workbook = mainPart();
        readSheets(workbook, relations(workbook));
        if (sheets.isEmpty()) {
            throw Problem.input("office.problem.noSheet", archive.name());
        }
        formats = archive.has(stylesPart)
                ? NumberFormats.read(new Xml(archive.name(), archive.xml(stylesPart)), since1904)
                : NumberFormats.none(since1904);
    }

    static XlsxBook open(Archive archive) throws Exception {
        return new XlsxBook(archive);
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public RowReader rows(int index) throws Exception {
        if (strings == null) {
            strings = archive.has(stringsPart)
                    ? SharedStrings.read(archive.name(), new Xml(archive.name(), archive.xml(stringsPart)))
                    : SharedStrings.none();
        }
        return new XlsxRows(new Xml(archive.name(), archive.xml(parts.get(index))), strings, formats);
    }

    @Override
    public List<Merge> merges(int index) throws Exception {
        List<Merge> merges = new ArrayList<>();
        try (Xml xml = new Xml(archive.name(), archive.xml(parts.get(index)))) {
            while (xml.nextStart() && merges.size() < MAX_MERGES) {
                if (xml.name().equals("sheetData")) {
                    xml.skip();
                } else if (xml.name().equals("mergeCell")) {
                    merge(xml.attribute("ref", "")).ifPresent(merges::add);
                }
            }
        }
        return merges;
    }

    @Override
    public List<CellAt> formulas(int index) throws Exception {
        List<CellAt> formulas = new ArrayList<>();
        CellAt last = new CellAt(0, -1);
        try (Xml xml = new Xml(archive.name(), archive.xml(parts.get(index)))) {
            while (xml.nextStart() && formulas.size() < MAX_MERGES) {
                switch (xml.name()) {
                    case "row" -> last = new CellAt(Integer.parseInt(xml.attribute("r", "" + (last.row() + 1))), -1);
                    case "c" ->
                        last = new CellAt(last.row(), XlsxRows.column(xml.attribute("r", ""), last.column() + 1));
                    case "f" -> formulas.add(last);
                    default -> {}
                }
            }
        }
        return formulas;
    }

    @Override
    public boolean macros() {
        return archive.has("xl/vbaProject.bin");
    }

    /** "A2:A4"; empty for cells of one row. */
    private static Optional<Merge> merge(String reference) {
        Matcher range = RANGE.matcher(reference);
        if (!range.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(range.group(2));
        int last = Integer.parseInt(range.group(3));
        return last > first
                ? Optional.of(new Merge(first, last, XlsxRows.column(range.group(1), 0)))
                : Optional.empty();
    }

    @Override
    public void close() {
        archive.close();
    }

    private String mainPart() throws Exception {
        if (archive.has("_rels/.rels")) {
            for (Relation relation : readRelations("_rels/.rels", "").values()) {
                if (relation.type.endsWith("/officeDocument")) {
                    if (!archive.has(relation.target)) {
                        throw Problem.input("office.problem.damaged", archive.name());
                    }
                    return relation.target;
                }
            }
        }
        if (archive.has("xl/workbook.xml")) {
            return "xl/workbook.xml";
        }
        throw Problem.input("office.problem.notTable", archive.name());
    }

    /** @param type how the type's address ends: "/worksheet", "/styles" */
    private record Relation(String type, String target) {}

    private Map<String, Relation> relations(String part) throws Exception {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String list = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        return archive.has(list) ? readRelations(list, folder) : Map.of();
    }

    private Map<String, Relation> readRelations(String list, String folder) throws Exception {
        Map<String, Relation> relations = new HashMap<>();
        try (Xml xml = new Xml(archive.name(), archive.xml(list))) {
            while (xml.nextStart()) {
                if (xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode", "").equals("External")) {
                    String target = resolve(folder, xml.attribute("Target", ""));
                    relations.put(xml.attribute("Id", ""), new Relation(xml.attribute("Type", ""), target));
                }
            }
        }
        return relations;
    }

    static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        List<String> steps = new ArrayList<>();
        for (String step : (folder + path).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private void readSheets(String workbook, Map<String, Relation> relations) throws Exception {
        for (Relation relation : relations.values()) {
            if (relation.type.endsWith("/sharedStrings")) {
                stringsPart = relation.target;
            } else if (relation.type.endsWith("/styles")) {
                stylesPart = relation.target;
            }
        }
        try (Xml xml = new Xml(archive.name(), archive.xml(workbook))) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "workbookPr" -> since1904 = isTrue(xml.attribute("date1904", "0"));
                    case "sheet" -> addSheet(xml, relations);
                    default -> {}
                }
            }
        }
    }

    private void addSheet(Xml xml, Map<String, Relation> relations) {
        Relation relation = relations.get(xml.attribute("id", ""));
        boolean isTable = relation != null && relation.type.endsWith("/worksheet") && archive.has(relation.target);
        if (relation != null && isTable) {
            boolean hidden =
                    xml.attribute("state", "visible").toLowerCase(Locale.ROOT).contains("hidden");
            sheets.add(new SheetInfo(sheets.size(), xml.attribute("name", ""), hidden));
            parts.add(relation.target);
        }
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("on");
    }
}
