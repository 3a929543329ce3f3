package org.groundwork.threew.out;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.PresenceStatus;
import org.groundwork.actors.presence.Sector;
import org.groundwork.core.Text;
import org.groundwork.office.About;
import org.groundwork.office.Column;
import org.groundwork.office.Sheet;
import org.groundwork.office.WorkbookWriter;
import org.groundwork.places.Place;
import org.groundwork.places.PlacesFeature;
import org.jspecify.annotations.Nullable;

/** How who does what where looks in Excel; with or without tags it is a file that this program imports. */
public final class ThreeWSheet {
    private final ThreeWLines lines;
    private final Map<String, String> sectors;

    public ThreeWSheet(ActorsFeature actors, PlacesFeature places, PresenceFeature presences) {
        lines = new ThreeWLines(actors, places, presences);
        sectors = presences.sectors().stream()
                .collect(Collectors.toMap(Sector::code, Sector::name, (first, second) -> first));
    }

    /** Writes the workbook whole or not at all. @return rows written */
    public long write(Path target, boolean hxl, LocalDate today) {
        long[] rows = new long[1];
        WorkbookWriter.write(target, new About(Text.of("threew.sheet.title"), "", today), out -> {
            rows[0] = out.sheet(hxl ? sheet().withTags() : sheet(), lines.all());
        });
        return rows[0];
    }

    private Sheet<ThreeWLine> sheet() {
        return Sheet.of(
                Text.of("threew.sheet.name"),
                List.of(
                        Column.<ThreeWLine>hiddenId(Text.of("threew.sheet.id"), id(Presence::id))
                                .tagged("#meta+id"),
                        Column.<ThreeWLine>hiddenId(Text.of("threew.sheet.actorId"), id(Presence::actor)),
                        text(
                                        "threew.sheet.org",
                                        "#org+impl+name",
                                        line -> line.presence() == null
                                                ? ""
                                                : line.actor().name())
                                .wide(40),
                        text(
                                "threew.sheet.acronym",
                                "#org+impl+acronym",
                                line -> line.presence() == null
                                        ? ""
                                        : line.actor().acronym()),
                        text(
                                "threew.sheet.kind",
                                "#org+impl+type+name",
                                line -> Text.label(line.actor().kind())),
                        code("threew.sheet.kindCode", "#org+impl+type+code", line -> line.actor()
                                .kind()
                                .name()),
                        text("threew.sheet.programming", "#org+prog+name", ThreeWLine::programming),
                        text("threew.sheet.donor", "#org+funding+name", ThreeWLine::donors),
                        text("threew.sheet.sector", "#sector+name", told(this::sector)),
                        code("threew.sheet.sectorCode", "#sector+code", told(Presence::sector)),
                        text("threew.sheet.activity", "#activity", told(Presence::activity)),
                        code("threew.sheet.country", "#country+code", ThreeWLine::country),
                        text("threew.sheet.adm1", "#adm1+name", name(1)),
                        code("threew.sheet.adm1Code", "#adm1+code", code(1)),
                        text("threew.sheet.adm2", "#adm2+name", name(2)),
                        code("threew.sheet.adm2Code", "#adm2+code", code(2)),
                        text("threew.sheet.adm3", "#adm3+name", name(3)),
                        code("threew.sheet.adm3Code", "#adm3+code", code(3)),
                        text("threew.sheet.adm4", "#adm4+name", name(4)),
                        code("threew.sheet.adm4Code", "#adm4+code", code(4)),
                        text("threew.sheet.site", "#loc+name", ThreeWLine::site),
                        text("threew.sheet.status", "#status", told(ThreeWSheet::status)),
                        date("threew.sheet.start", "#date+start", Presence::startOn),
                        date("threew.sheet.end", "#date+end", Presence::endOn),
                        text("threew.sheet.period", "#date+period", told(ThreeWSheet::period)),
                        text("threew.sheet.source", "#meta+source", told(Presence::source)),
                        date("threew.sheet.asOf", "#date+reported", Presence::listedOn)));
    }

    private @Nullable String sector(Presence presence) {
        return presence.sector().isEmpty()
                ? presence.sectorText()
                : sectors.getOrDefault(presence.sector(), presence.sectorText());
    }

    private static String status(Presence presence) {
        return presence.status() == PresenceStatus.NOT_STATED ? presence.statusText() : Text.label(presence.status());
    }

    /** A period in words is told only where there are no days to tell. */
    private static String period(Presence presence) {
        return presence.startOn() == null && presence.endOn() == null ? presence.period() : "";
    }

    private static Function<ThreeWLine, @Nullable UUID> id(Function<Presence, UUID> value) {
        return line -> line.presence() == null ? null : value.apply(line.presence());
    }

    private static Function<ThreeWLine, @Nullable String> told(Function<Presence, @Nullable String> value) {
        return line -> line.presence() == null ? "" : value.apply(line.presence());
    }

    private static Function<ThreeWLine, @Nullable String> name(int level) {
        return line -> {
            Place area = line.area(level);
            return area == null ? "" : area.name();
        };
    }

    private static Function<ThreeWLine, @Nullable String> code(int level) {
        return line -> {
            Place area = line.area(level);
            return area == null ? "" : area.code();
        };
    }

    private static Column<ThreeWLine> text(String key, String tag, Function<ThreeWLine, @Nullable String> value) {
        return Column.<ThreeWLine>text(Text.of(key), value).tagged(tag);
    }

    private static Column<ThreeWLine> code(String key, String tag, Function<ThreeWLine, @Nullable String> value) {
        return Column.<ThreeWLine>code(Text.of(key), value).tagged(tag);
    }

    private static Column<ThreeWLine> date(String key, String tag, Function<Presence, @Nullable LocalDate> value) {
        return Column.<ThreeWLine>date(
                        Text.of(key), line -> line.presence() == null ? null : value.apply(line.presence()))
                .tagged(tag);
    }
}
