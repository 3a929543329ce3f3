package org.groundwork.threew.wizard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.threew.Column;
import org.groundwork.threew.DateOrder;
import org.groundwork.threew.Field;
import org.groundwork.threew.FileOffer;
import org.groundwork.threew.ImportOptions;
import org.groundwork.threew.SheetOffer;
import org.groundwork.threew.SheetShape;
import org.groundwork.threew.ThreeWFeature;
import org.groundwork.threew.run.FileName;
import org.jspecify.annotations.Nullable;

/** What was understood of a file before its rows are read, and what the person says instead. */
final class FileViewModel {
    /** A column with some of what it holds. */
    record ColumnRow(Column column, List<String> samples) {}

    /** A file as it was opened, with the first rows of a sheet. */
    record Opened(FileOffer offer, @Nullable SheetOffer sheet, List<HeadReader.Line> head) {}

    private final ReadOnlyObjectWrapper<@Nullable Path> path = new ReadOnlyObjectWrapper<>();
    private final StringProperty source = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DateOrder> dateOrder = new SimpleObjectProperty<>();
    private final Map<String, Field> given = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable FileOffer> offer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SheetOffer> sheet = new ReadOnlyObjectWrapper<>();
    private final ObservableList<HeadReader.Line> head = FXCollections.observableArrayList();
    private final ObservableList<ColumnRow> columns = FXCollections.observableArrayList();

    /** @param changed called whenever an answer changes */
    FileViewModel(Runnable changed) {
        source.subscribe(text -> changed.run());
        asOf.subscribe(date -> changed.run());
        dateOrder.subscribe(order -> changed.run());
    }

    ReadOnlyObjectProperty<@Nullable Path> path() {
        return path.getReadOnlyProperty();
    }

    /** Who lists it. */
    StringProperty source() {
        return source;
    }

    /** The day for which the file speaks; null to take its latest date. */
    ObjectProperty<@Nullable LocalDate> asOf() {
        return asOf;
    }

    /** Which of day and month comes first where no value tells; null for the day. */
    ObjectProperty<@Nullable DateOrder> dateOrder() {
        return dateOrder;
    }

    ReadOnlyObjectProperty<@Nullable FileOffer> offer() {
        return offer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable SheetOffer> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** The first rows of the sheet. */
    ObservableList<HeadReader.Line> head() {
        return head;
    }

    ObservableList<ColumnRow> columns() {
        return columns;
    }

    /** The file's name, "" where none is chosen. */
    String name() {
        Path file = path.get();
        Path name = file == null ? null : file.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Another file: source and date are proposed from its name. */
    void take(@Nullable Path file) {
        path.set(file);
        given.clear();
        offer.set(null);
        sheet.set(null);
        head.clear();
        columns.clear();
        dateOrder.set(null);
        FileName name = file == null ? null : FileName.of(name());
        source.set(name == null ? "" : name.source());
        asOf.set(name == null ? null : name.asOf());
    }

    /** Forgets what was said about columns. */
    void forgetColumns() {
        given.clear();
    }

    /** Says what a column means; a field has one column. */
    void say(Column column, Field field) {
        given.values().removeIf(each -> each == field && field != Field.NONE);
        given.put(letter(column.index()), field);
    }

    ImportOptions options(@Nullable String name) {
        return new ImportOptions(name, given, source.get(), asOf.get(), dateOrder.get());
    }

    /** Reads sheets, and the first rows of one: the named, else the one that an import takes by itself. */
    static Opened read(ThreeWFeature threeW, Path path, ImportOptions options) {
        FileOffer found = threeW.open(path, options);
        String name = options.sheet();
        SheetOffer chosen = name == null
                ? found.chosen().orElse(null)
                : found.sheets().stream()
                        .filter(each -> each.info().name().equals(name))
                        .findFirst()
                        .orElse(null);
        return new Opened(
                found, chosen, chosen == null ? List.of() : HeadReader.read(path, chosen.info(), chosen.shape()));
    }

    void show(Opened opened) {
        offer.set(opened.offer());
        head.setAll(opened.head());
        SheetShape shape = opened.sheet() == null ? null : opened.sheet().shape();
        columns.setAll(
                shape == null
                        ? List.of()
                        : shape.columns().stream()
                                .map(each -> new ColumnRow(each, HeadReader.samples(opened.head(), each.index())))
                                .toList());
        sheet.set(opened.sheet());
    }

    /** A, B, … Z, AA: as Excel names columns. */
    static String letter(int index) {
        String last = Character.toString((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
