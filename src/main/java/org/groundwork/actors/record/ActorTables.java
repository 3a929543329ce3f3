package org.groundwork.actors.record;

import java.util.List;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.status.ClaimFacts;
import org.groundwork.actors.status.ClassOverride;
import org.groundwork.actors.status.SensitiveClaim;
import org.groundwork.actors.work.CountryOfWork;
import org.groundwork.actors.work.Diaspora;
import org.groundwork.actors.work.Offer;
import org.groundwork.actors.work.Office;
import org.groundwork.actors.work.PopulationServed;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.SectorExperience;
import org.groundwork.actors.work.SpokenLanguage;

/** Which table and which section of the record the rows of each kind belong to. */
public final class ActorTables {
    /**
     * A table of rows that belong to one actor each.
     *
     * @param name of the table
     * @param type whose components are its columns
     * @param section that grows young again when a row changes
     */
    public record PartTable(String name, Class<? extends Part> type, Section section) {}

    private static final List<PartTable> ALL = List.of(
            new PartTable("actor_name", ActorName.class, Section.NAMES),
            new PartTable("actor_identifier", Identifier.class, Section.IDENTIFIERS),
            new PartTable("actor_country", CountryOfWork.class, Section.STATUS),
            new PartTable("actor_claim_facts", ClaimFacts.class, Section.STATUS),
            new PartTable("actor_sensitive_claim", SensitiveClaim.class, Section.STATUS),
            new PartTable("actor_class_override", ClassOverride.class, Section.STATUS),
            new PartTable("actor_sector", SectorExperience.class, Section.WORK),
            new PartTable("actor_office", Office.class, Section.OFFICES),
            new PartTable("actor_contact", Contact.class, Section.CONTACTS),
            new PartTable("actor_person", Person.class, Section.PEOPLE),
            new PartTable("actor_payment_channel", PaymentChannel.class, Section.PAYMENT),
            new PartTable("actor_relation", Relation.class, Section.TIES),
            new PartTable("actor_offer", Offer.class, Section.TIES),
            new PartTable("actor_diaspora", Diaspora.class, Section.DIASPORA),
            new PartTable("actor_population", PopulationServed.class, Section.COMMUNITY),
            new PartTable("actor_language", SpokenLanguage.class, Section.COMMUNITY),
            new PartTable("actor_note", Note.class, Section.NOTES),
            new PartTable("actor_section", SectionMeta.class, Section.IDENTITY));

    private ActorTables() {}

    public static List<PartTable> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException for a type that has no table here */
    public static PartTable of(Class<?> type) {
        return ALL.stream()
                .filter(table -> table.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName()));
    }
}
