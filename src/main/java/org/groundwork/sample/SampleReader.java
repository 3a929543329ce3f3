package org.groundwork.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.record.Note;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.record.Section;
import org.groundwork.actors.record.SectionMeta;
import org.groundwork.actors.status.ClaimFacts;
import org.groundwork.actors.status.ClassOverride;
import org.groundwork.actors.work.CountryOfWork;
import org.groundwork.actors.work.Diaspora;
import org.groundwork.actors.work.Offer;
import org.groundwork.actors.work.Office;
import org.groundwork.actors.work.PopulationServed;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.SectorExperience;
import org.groundwork.actors.work.SpokenLanguage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the invented actors that the program ships. */
final class SampleReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What each list of the file holds; people before the contacts that name them. */
    private static final Map<String, Class<? extends Part>> PARTS = parts();

    private SampleReader() {}

    /** The actors and all rows of their records. Offices name their place by its code. */
    record Sample(List<Actor> actors, List<Part> parts) {}

    static Sample read() {
        try (InputStream in = SampleReader.class.getResourceAsStream("actors.json")) {
            JsonNode root = JSON.readTree(in);
            List<Part> parts = new ArrayList<>();
            PARTS.forEach((list, type) -> parts.addAll(rows(root.get(list), type)));
            for (JsonNode row : root.get("sections")) {
                parts.add(section(row));
            }
            return new Sample(rows(root.get("actors"), Actor.class), parts);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> rows(JsonNode list, Class<T> type) {
        List<T> rows = new ArrayList<>();
        for (JsonNode row : list) {
            rows.add(JSON.treeToValue(row, type));
        }
        return rows;
    }

    private static SectionMeta section(JsonNode row) {
        return SectionMeta.of(
                UUID.fromString(row.get("actor").asString()),
                Section.valueOf(row.get("section").asString()),
                row.get("source").asString(),
                java.time.LocalDate.parse(row.get("asOf").asString()));
    }

    private static Map<String, Class<? extends Part>> parts() {
        Map<String, Class<? extends Part>> parts = new LinkedHashMap<>();
        parts.put("names", ActorName.class);
        parts.put("identifiers", Identifier.class);
        parts.put("countries", CountryOfWork.class);
        parts.put("offices", Office.class);
        parts.put("people", Person.class);
        parts.put("contacts", Contact.class);
        parts.put("claims", ClaimFacts.class);
        parts.put("diaspora", Diaspora.class);
        parts.put("sectors", SectorExperience.class);
        parts.put("relations", Relation.class);
        parts.put("offers", Offer.class);
        parts.put("populations", PopulationServed.class);
        parts.put("languages", SpokenLanguage.class);
        parts.put("channels", PaymentChannel.class);
        parts.put("notes", Note.class);
        parts.put("overrides", ClassOverride.class);
        return parts;
    }
}
