package org.groundwork.actors.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return Sheet.of(
                Text.of("actors.sheet.actors"),
                List.of(
                        Column.hiddenId(Text.of("actors.sheet.id"), ActorLine::id),
                        Column.<ActorLine>text(Text.of("actors.sheet.name"), ActorLine::name)
                                .wide(40),
                        text("actors.sheet.acronym", named(line -> line.row().acronym())),
                        text("actors.sheet.otherName", named(line -> line.row().otherName())),
                        code("actors.sheet.kindCode", line -> line.row().kind().name()),
                        text("actors.sheet.kind", line -> Text.label(line.row().kind())),
                        code("actors.sheet.hq", named(line -> line.row().hqCountry())),
                        code(
                                "actors.sheet.classCode",
                                named(line -> line.row().localClass().name())),
                        text(
                                "actors.sheet.class",
                                named(line -> Text.label(line.row().localClass()))),
                        text(
                                "actors.sheet.grandBargain",
                                named(line -> Text.label(line.row().grandBargain()))),
                        code(
                                "actors.sheet.sectorCodes",
                                named(line -> joined(line.row().sectors()))),
                        text("actors.sheet.sectors", named(line -> line.row().sectors().stream()
                                .sorted()
                                .map(this::sector)
                                .collect(Collectors.joining("; ")))),
                        code(
                                "actors.sheet.areaCodes",
                                line -> line.areas().stream().map(Place::code).collect(Collectors.joining(" "))),
                        text(
                                "actors.sheet.areas",
                                line -> line.areas().stream().map(Place::name).collect(Collectors.joining("; "))),
                        Column.integer(
                                Text.of("actors.sheet.presences"),
                                line -> line.named()
                                        ? Integer.valueOf(line.row().presences())
                                        : null),
                        date(
                                "actors.sheet.asOf",
                                line -> line.named() ? line.row().asOf() : null),
                        text(
                                "actors.sheet.freshness",
                                named(line -> Text.label(line.row().freshness()))),
                        text("actors.sheet.sources", named(line -> line.row().sources().stream()
                                .sorted()
                                .collect(Collectors.joining("; "))))));
    }

    private Sheet<Line<ActorName>> names() {
        return Sheet.of(
                Text.of("actors.sheet.names"),
                List.of(
                        Column.hiddenId(
                                Text.of("actors.sheet.id"), line -> line.part().id()),
                        Column.hiddenId(Text.of("actors.sheet.actorId"), line -> line.actor()
                                .id()),
                        text("actors.sheet.actor", line -> line.actor().name()),
                        text("actors.sheet.name", line -> line.part().text()),
                        code(
                                "actors.sheet.nameKindCode",
                                line -> line.part().kind().name()),
                        text(
                                "actors.sheet.nameKind",
                                line -> Text.label(line.part().kind())),
                        code("actors.sheet.language", line -> line.part().language()),
                        code("actors.sheet.script", line -> line.part().script()),
                        date("actors.sheet.from", line -> line.part().fromOn()),
                        date("actors.sheet.until", line -> line.part().untilOn())));
    }

    private Sheet<Line<Identifier>> identifiers() {
        return Sheet.of(
                Text.of("actors.sheet.identifiers"),
                List.of(
                        Column.hiddenId(
                                Text.of("actors.sheet.id"), line -> line.part().id()),
                        Column.hiddenId(Text.of("actors.sheet.actorId"), line -> line.actor()
                                .id()),
                        text("actors.sheet.actor", line -> line.actor().name()),
                        code(
                                "actors.sheet.schemeCode",
                                line -> line.part().scheme().name()),
                        text(
                                "actors.sheet.scheme",
                                line -> Text.label(line.part().scheme())),
                        code("actors.sheet.number", line -> line.part().code()),
                        text("actors.sheet.issuer", line -> line.part().issuer()),
                        text("actors.sheet.status", line -> line.part().status()),
                        date("actors.sheet.statusOn", line -> line.part().statusOn()),
                        text("actors.sheet.agency", line -> line.part().agency()),
                        date("actors.sheet.from", line -> line.part().fromOn()),
                        date("actors.sheet.until", line -> line.part().untilOn())));
    }

    private Sheet<PresenceLine> presences() {
        return Sheet.of(
                Text.of("actors.sheet.presence"),
                List.of(
                        Column.hiddenId(
                                Text.of("actors.sheet.id"),
                                line -> line.presence() == null
                                        ? null
                                        : line.presence().id()),
                        Column.hiddenId(
                                Text.of("actors.sheet.actorId"),
                                line -> line.named() ? line.actor().id() : null),
                        text(
                                "actors.sheet.actor",
                                line -> line.named() ? line.actor().name() : ""),
                        code(
                                "actors.sheet.kindCode",
                                line -> line.actor().kind().name()),
                        text(
                                "actors.sheet.kind",
                                line -> Text.label(line.actor().kind())),
                        code(
                                "actors.sheet.areaCode",
                                line -> line.area() == null ? "" : line.area().code()),
                        text(
                                "actors.sheet.area",
                                line -> line.area() == null ? "" : line.area().name()),
                        code("actors.sheet.placeCode", told(Presence::placeCode)),
                        text("actors.sheet.place", told(Presence::placeText)),
                        code("actors.sheet.sectorCode", told(Presence::sector)),
                        text(
                                "actors.sheet.sector",
                                told(presence -> presence.sector().isEmpty()
                                        ? presence.sectorText()
                                        : sector(presence.sector()))),
                        text("actors.sheet.activity", told(Presence::activity)),
                        text("actors.sheet.status", told(presence -> Text.label(presence.status()))),
                        date("actors.sheet.from", told(Presence::startOn)),
                        date("actors.sheet.until", told(Presence::endOn)),
                        text("actors.sheet.programming", line -> line.partners(PresenceRole.PROGRAMMING)),
                        text("actors.sheet.funding", line -> line.partners(PresenceRole.FUNDING)),
                        text("actors.sheet.source", told(Presence::source)),
                        date("actors.sheet.asOf", told(Presence::listedOn))));
    }

    private Sheet<Line<Contact>> contacts() {
        return Sheet.of(
                Text.of("actors.sheet.contacts"),
                List.of(
                        Column.hiddenId(
                                Text.of("actors.sheet.id"), line -> line.part().id()),
                        Column.hiddenId(Text.of("actors.sheet.actorId"), line -> line.actor()
                                .id()),
                        text("actors.sheet.actor", line -> line.actor().name()),
                        text(
                                "actors.sheet.contact",
                                line -> sharing.person(line.part().label())),
                        code(
                                "actors.sheet.phone",
                                line -> PhoneText.dialled(line.part().phone())),
                        text("actors.sheet.email", line -> line.part().email()),
                        text("actors.sheet.other", line -> line.part().other()),
                        text(
                                "actors.sheet.channel",
                                line -> line.part().preferred() == null
                                        ? ""
                                        : Text.label(line.part().preferred())),
                        code("actors.sheet.language", line -> line.part().language()),
                        date("actors.sheet.consentOn", line -> line.part().shareConsentOn()),
                        date("actors.sheet.reachedOn", line -> line.part().reachedOn())));
    }

    private Sheet<Line<ClaimResult>> claims() {
        return Sheet.of(
                Text.of("actors.sheet.claims"),
                List.of(
                        Column.hiddenId(Text.of("actors.sheet.actorId"), line -> line.actor()
                                .id()),
                        text("actors.sheet.actor", line -> line.actor().name()),
                        code(
                                "actors.sheet.claimCode",
                                line -> line.part().claim().name()),
                        text(
                                "actors.sheet.claim",
                                line -> Text.label(line.part().claim())),
                        code(
                                "actors.sheet.definitionCode",
                                line -> line.part().definition().name()),
                        text(
                                "actors.sheet.definition",
                                line -> Text.label(line.part().definition())),
                        text(
                                "actors.sheet.verdict",
                                line -> Text.label(line.part().verdict())),
                        date("actors.sheet.asOf", line -> line.part().asOf()),
                        text(
                                "actors.sheet.saidBy",
                                line -> sharing.person(line.part().saidBy()))));
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
