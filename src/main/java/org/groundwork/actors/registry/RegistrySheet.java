package org.groundwork.actors.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.PhoneText;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceRole;
import org.groundwork.actors.registry.RegistryBook.ActorLine;
import org.groundwork.actors.registry.RegistryBook.Line;
import org.groundwork.actors.registry.RegistryBook.PresenceLine;
import org.groundwork.actors.status.ClaimResult;
import org.groundwork.core.Text;
import org.groundwork.office.About;
import org.groundwork.office.Column;
import org.groundwork.office.Sheet;
import org.groundwork.office.WorkbookWriter;
import org.groundwork.places.Place;
import org.jspecify.annotations.Nullable;

/** How the registry looks in Excel: one sheet a kind of fact, codes beside labels, ids in hidden columns. */
final class RegistrySheet {
    private final Map<String, String> sectors;
    private final Sharing sharing;

    /** @param sectors names by code */
    RegistrySheet(Map<String, String> sectors, Sharing sharing) {
        this.sectors = sectors;
        this.sharing = sharing;
    }

    /** Writes the workbook whole or not at all. @return rows written, of all sheets */
    long write(Path target, RegistryBook book, String office, LocalDate today) {
        long[] rows = new long[1];
        WorkbookWriter.write(target, new About(Text.of("actors.sheet.title"), office, today), out -> {
            rows[0] += out.sheet(actors(), book.actors().stream());
            rows[0] += out.sheet(names(), book.names().stream());
            rows[0] += out.sheet(identifiers(), book.identifiers().stream());
            rows[0] += out.sheet(presences(), book.presences().get());
            rows[0] += out.sheet(contacts(), book.contacts().stream());
            rows[0] += out.sheet(claims(), book.claims().stream());
        });
        return rows[0];
    }

    private Sheet<ActorLine> actors() {
        List<Column<ActorLine>> columns = new ArrayList<>();
        columns.add(Column.hiddenId(Text.of("actors.sheet.id"), ActorLine::id));
        columns.add(Column.<ActorLine>text(Text.of("actors.sheet.name"), ActorLine::name)
                .wide(40));
        columns.add(text("actors.sheet.acronym", named(line -> line.row().acronym())));
        columns.add(text("actors.sheet.otherName", named(line -> line.row().otherName())));
        columns.addAll(labelled(
                "actors.sheet.kindCode", "actors.sheet.kind", line -> line.row().kind()));
        columns.add(code("actors.sheet.hq", named(line -> line.row().hqCountry())));
        columns.addAll(labelled(
                "actors.sheet.classCode",
                "actors.sheet.class",
                line -> line.named() ? line.row().localClass() : null));
        columns.add(text(
                "actors.sheet.grandBargain", named(line -> Text.label(line.row().grandBargain()))));
        columns.add(
                code("actors.sheet.sectorCodes", named(line -> joined(line.row().sectors()))));
        columns.add(text(
                "actors.sheet.sectors",
                named(line ->
                        line.row().sectors().stream().sorted().map(this::sector).collect(Collectors.joining("; ")))));
        columns.add(code(
                "actors.sheet.areaCodes",
                line -> line.areas().stream().map(Place::code).collect(Collectors.joining(" "))));
        columns.add(text(
                "actors.sheet.areas",
                line -> line.areas().stream().map(Place::name).collect(Collectors.joining("; "))));
        columns.add(Column.integer(
                Text.of("actors.sheet.presences"),
                line -> line.named() ? Integer.valueOf(line.row().presences()) : null));
        columns.add(date("actors.sheet.asOf", line -> line.named() ? line.row().asOf() : null));
        columns.add(text(
                "actors.sheet.freshness", named(line -> Text.label(line.row().freshness()))));
        columns.add(text(
                "actors.sheet.sources",
                named(line -> line.row().sources().stream().sorted().collect(Collectors.joining("; ")))));
        return Sheet.of(Text.of("actors.sheet.actors"), columns);
    }

    private static Sheet<Line<ActorName>> names() {
        List<Column<Line<ActorName>>> columns = ofActor(ActorName::id);
        columns.add(text("actors.sheet.name", line -> line.part().text()));
        columns.addAll(labelled("actors.sheet.nameKindCode", "actors.sheet.nameKind", line -> line.part()
                .kind()));
        columns.add(code("actors.sheet.language", line -> line.part().language()));
        columns.add(code("actors.sheet.script", line -> line.part().script()));
        columns.add(date("actors.sheet.from", line -> line.part().fromOn()));
        columns.add(date("actors.sheet.until", line -> line.part().untilOn()));
        return Sheet.of(Text.of("actors.sheet.names"), columns);
    }

    private static Sheet<Line<Identifier>> identifiers() {
        List<Column<Line<Identifier>>> columns = ofActor(Identifier::id);
        columns.addAll(labelled("actors.sheet.schemeCode", "actors.sheet.scheme", line -> line.part()
                .scheme()));
        columns.add(code("actors.sheet.number", line -> line.part().code()));
        columns.add(text("actors.sheet.issuer", line -> line.part().issuer()));
        columns.add(text("actors.sheet.status", line -> line.part().status()));
        columns.add(date("actors.sheet.statusOn", line -> line.part().statusOn()));
        columns.add(text("actors.sheet.agency", line -> line.part().agency()));
        columns.add(date("actors.sheet.from", line -> line.part().fromOn()));
        columns.add(date("actors.sheet.until", line -> line.part().untilOn()));
        return Sheet.of(Text.of("actors.sheet.identifiers"), columns);
    }

    private Sheet<PresenceLine> presences() {
        List<Column<PresenceLine>> columns = new ArrayList<>();
        columns.add(Column.hiddenId(Text.of("actors.sheet.id"), told(Presence::id)));
        columns.add(Column.hiddenId(
                Text.of("actors.sheet.actorId"),
                line -> line.named() ? line.actor().id() : null));
        columns.add(
                text("actors.sheet.actor", line -> line.named() ? line.actor().name() : ""));
        columns.addAll(labelled("actors.sheet.kindCode", "actors.sheet.kind", line -> line.actor()
                .kind()));
        columns.add(code(
                "actors.sheet.areaCode",
                line -> line.area() == null ? "" : line.area().code()));
        columns.add(text(
                "actors.sheet.area",
                line -> line.area() == null ? "" : line.area().name()));
        columns.add(code("actors.sheet.placeCode", told(Presence::placeCode)));
        columns.add(text("actors.sheet.place", told(Presence::placeText)));
        columns.add(code("actors.sheet.sectorCode", told(Presence::sector)));
        columns.add(text(
                "actors.sheet.sector",
                told(presence -> presence.sector().isEmpty() ? presence.sectorText() : sector(presence.sector()))));
        columns.add(text("actors.sheet.activity", told(Presence::activity)));
        columns.addAll(labelled("actors.sheet.statusCode", "actors.sheet.status", told(Presence::status)));
        columns.add(date("actors.sheet.from", told(Presence::startOn)));
        columns.add(date("actors.sheet.until", told(Presence::endOn)));
        columns.add(text("actors.sheet.programming", line -> line.partners(PresenceRole.PROGRAMMING)));
        columns.add(text("actors.sheet.funding", line -> line.partners(PresenceRole.FUNDING)));
        columns.add(text("actors.sheet.source", told(Presence::source)));
        columns.add(date("actors.sheet.asOf", told(Presence::listedOn)));
        return Sheet.of(Text.of("actors.sheet.presence"), columns);
    }

    private Sheet<Line<Contact>> contacts() {
        List<Column<Line<Contact>>> columns = ofActor(Contact::id);
        columns.add(
                text("actors.sheet.contact", line -> sharing.person(line.part().label())));
        columns.add(
                code("actors.sheet.phone", line -> PhoneText.dialled(line.part().phone())));
        columns.add(text("actors.sheet.email", line -> line.part().email()));
        columns.add(text("actors.sheet.other", line -> line.part().other()));
        columns.addAll(labelled("actors.sheet.channelCode", "actors.sheet.channel", line -> line.part()
                .preferred()));
        columns.add(code("actors.sheet.language", line -> line.part().language()));
        columns.add(date("actors.sheet.consentOn", line -> line.part().shareConsentOn()));
        columns.add(date("actors.sheet.reachedOn", line -> line.part().reachedOn()));
        return Sheet.of(Text.of("actors.sheet.contacts"), columns);
    }

    private Sheet<Line<ClaimResult>> claims() {
        List<Column<Line<ClaimResult>>> columns = ofActor(null);
        columns.addAll(labelled("actors.sheet.claimCode", "actors.sheet.claim", line -> line.part()
                .claim()));
        columns.addAll(labelled("actors.sheet.definitionCode", "actors.sheet.definition", line -> line.part()
                .definition()));
        columns.addAll(labelled("actors.sheet.verdictCode", "actors.sheet.verdict", line -> line.part()
                .verdict()));
        columns.add(date("actors.sheet.asOf", line -> line.part().asOf()));
        columns.add(
                text("actors.sheet.saidBy", line -> sharing.person(line.part().saidBy())));
        return Sheet.of(Text.of("actors.sheet.claims"), columns);
    }

    /**
     * The columns that every row of an actor's record begins with, for others to follow.
     *
     * @param id of the row; null where it has none
     */
    private static <T> List<Column<Line<T>>> ofActor(@Nullable Function<T, UUID> id) {
        List<Column<Line<T>>> columns = new ArrayList<>();
        if (id != null) {
            columns.add(Column.hiddenId(Text.of("actors.sheet.id"), line -> id.apply(line.part())));
        }
        columns.add(Column.hiddenId(
                Text.of("actors.sheet.actorId"), line -> line.actor().id()));
        columns.add(text("actors.sheet.actor", line -> line.actor().name()));
        return columns;
    }

    /** A code, and beside it what it is called. */
    private static <T> List<Column<T>> labelled(
            String codeKey, String labelKey, Function<T, ? extends @Nullable Enum<?>> value) {
        return List.of(
                code(codeKey, (T line) -> {
                    Enum<?> known = value.apply(line);
                    return known == null ? "" : known.name();
                }),
                text(labelKey, (T line) -> {
                    Enum<?> known = value.apply(line);
                    return known == null ? "" : Text.label(known);
                }));
    }

    private String sector(String code) {
        return sectors.getOrDefault(code, code);
    }

    private static String joined(Set<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(" "));
    }

    private static Function<ActorLine, @Nullable String> named(Function<ActorLine, @Nullable String> value) {
        return line -> line.named() ? value.apply(line) : "";
    }

    private static <T> Function<PresenceLine, @Nullable T> told(Function<Presence, @Nullable T> value) {
        return line -> line.presence() == null ? null : value.apply(line.presence());
    }

    private static <T> Column<T> text(String key, Function<? super T, @Nullable String> value) {
        return Column.text(Text.of(key), value);
    }

    private static <T> Column<T> code(String key, Function<? super T, @Nullable String> value) {
        return Column.code(Text.of(key), value);
    }

    private static <T> Column<T> date(String key, Function<? super T, @Nullable LocalDate> value) {
        return Column.date(Text.of(key), value);
    }
}
