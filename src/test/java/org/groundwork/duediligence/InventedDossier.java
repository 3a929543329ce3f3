package org.groundwork.duediligence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.core.Columns;
import org.groundwork.duediligence.checks.ChannelCheck;
import org.groundwork.duediligence.checks.ChannelOutcome;
import org.groundwork.duediligence.checks.ChannelWay;
import org.groundwork.duediligence.checks.Check;
import org.groundwork.duediligence.checks.CheckKind;
import org.groundwork.duediligence.checks.CheckOutcome;
import org.groundwork.duediligence.checks.Reference;
import org.groundwork.duediligence.flags.Flag;
import org.groundwork.duediligence.flags.FlagCategory;
import org.groundwork.duediligence.flags.FlagLevel;
import org.groundwork.duediligence.flags.FlagStep;
import org.groundwork.duediligence.flags.FlagStepKind;
import org.groundwork.duediligence.others.AreaRating;
import org.groundwork.duediligence.others.Cover;
import org.groundwork.duediligence.others.OthersArea;
import org.groundwork.duediligence.others.OthersAssessment;
import org.groundwork.duediligence.others.OthersRating;
import org.groundwork.duediligence.others.OthersStandard;
import org.groundwork.duediligence.papers.Document;
import org.groundwork.duediligence.papers.DocumentKind;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What an invented partner's dossier holds, in every state. */
final class InventedDossier {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final UUID actor;
    private final String secret;
    private final LocalDate today;

    InventedDossier(Workspace workspace, ActorsFeature actors, UUID actor, String secret) {
        this.workspace = workspace;
        this.actors = actors;
        this.actor = actor;
        this.secret = secret;
        this.today = workspace.today();
    }

    /** Inside an act. */
    void fill() {
        papers();
        ways();
        checks();
        references();
        flags();
        others();
    }

    private <R> void save(String table, Class<R> type, List<R> rows) {
        new RowStore<>(workspace, table, type).save(rows);
    }

    private Document paper(
            DocumentKind kind, @Nullable LocalDate issued, @Nullable LocalDate expires, boolean seen, String source) {
        Document row = Document.blank(workspace.newId(), actor);
        row = Columns.with(Columns.with(row, "kind", kind), "issuedOn", issued);
        row = Columns.with(Columns.with(row, "expiresOn", expires), "originalSeen", seen);
        return Columns.with(Columns.with(row, "source", source), "issuer", "Ministry of Interior of the Rivers");
    }

    private void papers() {
        List<Document> rows = new ArrayList<>(List.of(
                paper(DocumentKind.REGISTRATION_CERTIFICATE, today.minusYears(1), today.plusDays(40), true, ""),
                paper(DocumentKind.AUDIT_REPORT, today.minusMonths(9), today.plusYears(1), true, "UNICEF"),
                paper(DocumentKind.BANK_LETTER, today.minusYears(3), null, true, ""),
                paper(DocumentKind.TAX_CERTIFICATE, today.minusYears(2), today.minusDays(3), true, ""),
                paper(DocumentKind.GOVERNING_DOCUMENT, null, null, false, "")));
        Document none = paper(DocumentKind.AUDIT_REPORT, null, null, false, "");
        none = Columns.with(
                none,
                "noneBecause",
                "Too small for an audit; cash book read by two visitors instead, page "
                        + "by page, over a whole afternoon");
        rows.add(Columns.with(Columns.with(none, "reviewedBy", "Head of office"), "reviewedOn", today));
        save("duediligence_document", Document.class, rows);
    }

    private void ways() {
        PaymentChannel bank = new PaymentChannel(
                workspace.newId(),
                actor,
                ChannelKind.BANK,
                "Bank of Rivers",
                "Harbour",
                "USD",
                "000123454411",
                "River Bend Relief Association",
                Answer.YES,
                Answer.YES,
                null,
                null,
                "");
        actors.saveParts(List.of(
                bank,
                new PaymentChannel(
                        workspace.newId(),
                        actor,
                        ChannelKind.MOBILE_MONEY,
                        "Pesa Mobile",
                        "",
                        "SSP",
                        "0912345678",
                        "A. Treasurer",
                        Answer.NO,
                        Answer.NO,
                        null,
                        null,
                        "")));
        save(
                "duediligence_channel_check",
                ChannelCheck.class,
                List.of(new ChannelCheck(
                        workspace.newId(),
                        actor,
                        bank.id(),
                        ChannelOutcome.VERIFIED,
                        today.minusDays(30),
                        "Amina Okello",
                        ChannelWay.BANK_LETTER,
                        Answer.YES,
                        "",
                        "Amina Okello",
                        bank.account())));
    }

    private void checks() {
        Check first = new Check(
                workspace.newId(),
                actor,
                CheckKind.SITE_VISIT,
                CheckOutcome.DOUBTS,
                today.minusDays(60),
                "Amina Okello",
                "Office closed",
                "Amina Okello",
                null);
        Check again = new Check(
                workspace.newId(),
                actor,
                CheckKind.SITE_VISIT,
                CheckOutcome.CONFIRMED,
                today.minusDays(20),
                "Two visitors",
                "Store and office seen; 14 people at work",
                "Amina Okello",
                first.id());
        save("duediligence_check", Check.class, List.of(first, again));
    }

    private void references() {
        save(
                "duediligence_reference",
                Reference.class,
                List.of(new Reference(
                        workspace.newId(),
                        actor,
                        "Head of Sub-office",
                        "Northlight Aid",
                        "funded it in 2024",
                        "",
                        today.minusDays(10),
                        "Amina Okello",
                        "Reports late, money always in order",
                        Answer.YES)));
    }

    private void flags() {
        Flag open = new Flag(
                workspace.newId(),
                actor,
                FlagLevel.FLAG,
                FlagCategory.FINANCIAL,
                today.minusDays(8),
                "Amina Okello",
                secret,
                "Internal oversight",
                today.minusDays(7));
        Flag dismissed = new Flag(
                workspace.newId(),
                actor,
                FlagLevel.FLAG,
                FlagCategory.REPUTATION,
                today.minusDays(90),
                "Amina Okello",
                "A post about another group of the same name",
                "",
                null);
        save("duediligence_flag", Flag.class, List.of(open, dismissed));
        save(
                "duediligence_flag_step",
                FlagStep.class,
                List.of(new FlagStep(
                        workspace.newId(),
                        actor,
                        dismissed.id(),
                        FlagStepKind.DISMISSED,
                        workspace.now(),
                        "Head of office",
                        "Another group",
                        "Amina Okello")));
    }

    private void others() {
        UUID report = workspace.newId();
        save(
                "duediligence_others_assessment",
                OthersAssessment.class,
                List.of(new OthersAssessment(
                        report,
                        actor,
                        "UNICEF",
                        "Delta Auditors",
                        OthersStandard.HACT_MICRO,
                        "",
                        today.minusMonths(8),
                        today.plusMonths(6),
                        OthersRating.MODERATE_RISK,
                        null,
                        "",
                        today,
                        "Amina Okello",
                        "")));
        save(
                "duediligence_others_area",
                AreaRating.class,
                OthersStandard.HACT_MICRO.areas().stream()
                        .map(area -> new AreaRating(
                                workspace.newId(),
                                actor,
                                report,
                                area,
                                area == OthersArea.PROCUREMENT ? OthersRating.HIGH_RISK : OthersRating.LOW_RISK,
                                area == OthersArea.PROCUREMENT ? Cover.PARTIAL : Cover.FULL))
                        .toList());
    }
}
