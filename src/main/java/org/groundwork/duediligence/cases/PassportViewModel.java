package org.groundwork.duediligence.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.groundwork.actors.ActorFile;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.AssessmentState;
import org.groundwork.duediligence.deciding.PaperState;
import org.groundwork.duediligence.saying.Consent;
import org.groundwork.duediligence.saying.PassportDocument;
import org.groundwork.duediligence.saying.PassportFacts;
import org.groundwork.duediligence.saying.PassportMade;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** The partner's own dossier, to hand to others with its consent. */
final class PassportViewModel {
    private final CaseViewModel model;
    private final Function<String, String> sector;

    /** @param sector name of a sector, by its code */
    PassportViewModel(CaseViewModel model, Function<String, String> sector) {
        this.model = model;
        this.sector = sector;
    }

    CaseViewModel model() {
        return model;
    }

    /** The consent that stands today. */
    Optional<Consent> consent(CaseNow now) {
        LocalDate today = model.dossier().today();
        return now.consents().stream().filter(each -> each.holds(today)).findFirst();
    }

    Running consent(CaseNow now, Consent consent) {
        return model.dossier().decide("duediligence.act.consent", () -> {
            model.saying().save(consent);
            return consent;
        });
    }

    Running withdraw(Consent consent) {
        return model.dossier().decide("duediligence.act.withdrawn", () -> {
            Consent gone = new Consent(
                    consent.id(),
                    consent.actor(),
                    consent.purpose(),
                    consent.givenBy(),
                    consent.givenFunction(),
                    consent.givenOn(),
                    consent.until(),
                    model.dossier().today(),
                    consent.recordedBy());
            model.saying().save(gone);
            return gone;
        });
    }

    /** Writes the passport and notes for whom; without a consent that stands, neither. */
    Running make(CaseNow now, Consent consent, String recipient, Path target) {
        PassportFacts facts = facts(now);
        return model.dossier().decide("duediligence.act.passport", () -> {
            if (now.file().actor().notToBeNamed()) {
                throw Problem.call("actors.problem.notToBeNamed");
            }
            LocalDate today = model.dossier().today();
            Consent stands = model.saying()
                    .consent(now.file().actor().id(), today)
                    .orElse(consent); // withdrawn meanwhile: then the document refuses it
            int papers = PassportDocument.write(
                    target, facts, stands, model.workspace().content()::open, model.agency(), model.logo(), today);
            PassportMade made = new PassportMade(
                    model.workspace().newId(),
                    now.file().actor().id(),
                    stands.id(),
                    today,
                    model.workspace().by().name(),
                    recipient,
                    papers);
            model.saying().append(made);
            return made;
        });
    }

    /** The partner's own facts, papers from itself and finished assessments; nothing that others said of it. */
    PassportFacts facts(CaseNow now) {
        ActorFile file = now.file();
        return new PassportFacts(
                file.name(),
                CaseViewModel.names(file.names(), file.name()),
                Text.label(file.actor().kind()),
                Text.label(file.status().held()),
                country(file.actor().hqCountry()),
                file.actor().foundedYear(),
                file.identifiers().stream()
                        .filter(each -> !each.code().isBlank())
                        .map(each -> new PassportFacts.Registration(
                                Text.label(each.scheme()), each.code(), each.issuer(), each.untilOn()))
                        .toList(),
                file.languages().stream()
                        .map(each -> Locale.forLanguageTag(each.language()).getDisplayLanguage(Text.locale()))
                        .distinct()
                        .toList(),
                file.sectors().stream()
                        .map(each -> sector.apply(each.sector()))
                        .distinct()
                        .toList(),
                now.documents().stream()
                        .filter(each ->
                                each.state() == PaperState.HELD && each.source().isBlank())
                        .map(each -> new PassportFacts.Paper(
                                each.name(),
                                each.number(),
                                each.issuer(),
                                each.issued(),
                                each.until(),
                                each.content(),
                                each.fileName()))
                        .toList(),
                now.assessments().stream()
                        .filter(each -> each.state() == AssessmentState.FINISHED
                                && !each.rating().isEmpty()
                                && each.madeOn() != null)
                        .map(PassportViewModel::result)
                        .toList());
    }

    private static PassportFacts.Result result(HeldAssessment held) {
        LocalDate on = held.madeOn();
        return new PassportFacts.Result(
                held.title(), on == null ? LocalDate.MIN : on, held.rating(), held.validUntil(), held.from());
    }

    private static String country(@Nullable String iso3) {
        if (iso3 == null) {
            return "";
        }
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> Locale.of("", code))
                .filter(each -> each.getISO3Country().equals(iso3))
                .map(each -> each.getDisplayCountry(Text.locale()))
                .findFirst()
                .orElse(iso3);
    }

    /** A new consent, as entered. */
    Consent consent(CaseNow now, String purpose, String by, String function, LocalDate on, @Nullable LocalDate until) {
        return new Consent(
                model.workspace().newId(),
                now.file().actor().id(),
                purpose.strip(),
                by.strip(),
                function.strip(),
                on,
                until,
                null,
                model.workspace().by().name());
    }
}
