package org.groundwork.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.record.Note;
import org.groundwork.actors.record.Section;
import org.groundwork.actors.record.SectionMeta;
import org.groundwork.actors.status.ClaimFacts;
import org.groundwork.actors.status.ClaimResult;
import org.groundwork.actors.status.ClassOverride;
import org.groundwork.actors.status.LocalStatus;
import org.groundwork.actors.status.SensitiveClaim;
import org.groundwork.actors.work.CountryOfWork;
import org.groundwork.actors.work.Diaspora;
import org.groundwork.actors.work.Offer;
import org.groundwork.actors.work.Office;
import org.groundwork.actors.work.PopulationServed;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.SectorExperience;
import org.groundwork.actors.work.SpokenLanguage;
import org.groundwork.core.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one actor, with what it counts as today.
 *
 * @param name that stands for it in the program's language, "" where it has none
 * @param acronym in use, or ""
 * @param status in the office's country, today
 * @param claims each by the office's definition
 * @param asOf the latest day for which any section is known to be true
 * @param sensitive only those that hold: switched on by the office, with written consent
 */
public record ActorFile(
        Actor actor,
        String name,
        String acronym,
        LocalStatus status,
        List<ClaimResult> claims,
        @Nullable LocalDate asOf,
        Freshness freshness,
        List<ActorName> names,
        List<Identifier> identifiers,
        List<CountryOfWork> countries,
        @Nullable Diaspora diaspora,
        List<SectorExperience> sectors,
        List<Presence> presences,
        List<Office> offices,
        List<Contact> contacts,
        List<Person> people,
        List<PaymentChannel> payments,
        List<Relation> relations,
        List<Offer> offers,
        List<PopulationServed> populations,
        List<SpokenLanguage> languages,
        List<ClaimFacts> claimFacts,
        List<SensitiveClaim> sensitive,
        List<ClassOverride> overrides,
        List<Note> notes,
        List<SectionMeta> sections) {

    /** Where a section's facts come from; empty for one that was never written. */
    public Optional<SectionMeta> section(Section section) {
        return sections.stream().filter(each -> each.section() == section).findFirst();
    }
}
