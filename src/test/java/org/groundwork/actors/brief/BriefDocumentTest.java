package org.groundwork.actors.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PersonRole;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.record.NameRules;
import org.groundwork.actors.record.Note;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.status.ClaimFacts;
import org.groundwork.actors.work.Offer;
import org.groundwork.actors.work.OfferKind;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.RelationKind;
import org.groundwork.actors.work.SectorExperience;
import org.groundwork.actors.work.SpokenLanguage;
import org.groundwork.core.Columns;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BriefDocumentTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Workspace workspace;
    private ActorsFeature actors;

    @BeforeEach
    void open() {
        workspace = temp.workspace();
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        workspace.settings().set("country", "SSD");
    }

    @AfterEach
    void english() {
        Text.use(Locale.UK);
    }

    @Test
    void allThatMayBeToldIsOnThePageAndNothingElse() throws IOException {
        UUID id = full();
        String page = words(write(id));
        for (String told : List.of(
                "Wadi Relief (WR)",
                "\u0625\u063a\u0627\u062b\u0629 \u0627\u0644\u0648\u0627\u062f\u064a",
                "Local NGO",
                "South Sudan",
                "Its headquarters are in this country.",
                "IASC Gender Reference Group 2023",
                "0933333333",
                "Achol Deng",
                "Member of",
                "River Forum",
                "Community-based or informal group",
                "Rooms: a hall for 40",
                "Dinka",
                "Last known to be true on")) {
            assertTrue(page.contains(told), told + " in\n" + page);
        }
        for (String secret : List.of(
                "0911111111",
                "River Bank",
                "Quiet Circle",
                "0124",
                "gossip",
                "asked to be paid twice",
                "Old Partner",
                "SSD")) {
            assertFalse(page.contains(secret), secret);
        }
    }

    @Test
    void aNameAloneGivesAPageThatSaysWhatIsNotKnown() throws IOException {
        UUID id = actors.add("Women of the Well", ActorKind.NOT_DETERMINED, null, "", "");
        String page = words(write(id));
        for (String told : List.of(
                "Women of the Well",
                "No current presence is recorded.",
                "No contact has agreed to be handed on.",
                "What kind of organisation it is.",
                "Facts for these claims are missing: Women-led",
                "In which languages it works.")) {
            assertTrue(page.contains(told), told + " in\n" + page);
        }
    }

    @Test
    void anActorNotToBeNamedHasNoBrief() {
        UUID id = actors.add("Quiet Circle", ActorKind.CBO, null, "", "");
        workspace.act("test.hidden", List.of(), () -> actors.store()
                .save(Columns.with(actors.store().actor(id).orElseThrow(), "notToBeNamed", true)));
        Path target = temp.directory().resolve("brief.docx");
        Problem problem = assertThrows(Problem.class, () -> actors.brief(id, target));
        assertEquals("actors.problem.notToBeNamed", problem.key());
        assertFalse(Files.exists(target));
    }

    @Test
    void inArabicThePageRunsFromRightToLeft() throws IOException {
        UUID id = full();
        Text.use(Locale.forLanguageTag("ar"));
        try (InputStream in = Files.newInputStream(write(id));
                XWPFDocument document = new XWPFDocument(in)) {
            assertEquals(
                    "\u0625\u063a\u0627\u062b\u0629 \u0627\u0644\u0648\u0627\u062f\u064a (WR)",
                    document.getParagraphs().getFirst().getText(),
                    "the name in the reader's own script stands for the actor");
            assertTrue(document.getDocument().getBody().getSectPr().isSetBidi());
            assertTrue(document.getTables().stream()
                    .allMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual()));
        }
    }

    private UUID full() {
        UUID quiet = actors.add("Quiet Circle", ActorKind.CBO, null, "", "");
        UUID id = actors.add("Wadi Relief (WR)", ActorKind.LOCAL_NGO, null, "by the old mill", "0911111111");
        LocalDate today = workspace.today();
        Person achol = new Person(
                workspace.newId(),
                id,
                "Achol Deng",
                PersonRole.HEAD,
                "Director",
                null,
                null,
                null,
                "",
                Answer.YES,
                Answer.YES,
                today);
        Contact shared = Columns.with(
                Columns.with(Contact.phone(workspace.newId(), id, "0933333333"), "shareConsent", Answer.YES),
                "person",
                achol.id());
        ClaimFacts claims = Columns.with(
                Columns.with(
                        ClaimFacts.empty(workspace.newId(), id, today.minusDays(40)),
                        "humanitarianMandate",
                        Answer.YES),
                "headIsWoman",
                Answer.YES);
        List<Part> parts = List.of(
                NameRules.name(
                        workspace.newId(),
                        id,
                        "\u0625\u063a\u0627\u062b\u0629 \u0627\u0644\u0648\u0627\u062f\u064a",
                        NameKind.TRANSLATION),
                achol,
                shared,
                claims,
                new PaymentChannel(
                        workspace.newId(),
                        id,
                        ChannelKind.BANK,
                        "River Bank",
                        "",
                        "SSP",
                        "1234560124",
                        "Wadi Relief",
                        Answer.YES,
                        Answer.YES,
                        null,
                        null,
                        ""),
                new Note(workspace.newId(), id, today, "somebody", "asked to be paid twice"),
                relation(id, null, "River Forum", null),
                relation(id, quiet, "", null),
                relation(id, null, "Old Partner", today.minusDays(1)),
                new Offer(workspace.newId(), id, OfferKind.SPACE, "a hall for 40", null, null, null),
                new SectorExperience(workspace.newId(), id, "WASH", null, null, ""),
                new SpokenLanguage(workspace.newId(), id, "din", true));
        workspace.act("test.full", List.of(), () -> {
            actors.store()
                    .save(Columns.with(
                            Columns.with(actors.store().actor(id).orElseThrow(), "hqCountry", "SSD"),
                            "conflictNote",
                            "gossip"));
            actors.store().save(Columns.with(actors.store().actor(quiet).orElseThrow(), "notToBeNamed", true));
            return actors.saveParts(parts);
        });
        return id;
    }

    private Relation relation(UUID actor, @Nullable UUID other, String name, @Nullable LocalDate until) {
        return new Relation(workspace.newId(), actor, RelationKind.NETWORK_MEMBER, other, name, null, until, "");
    }

    private Path write(UUID id) {
        Path target = temp.directory().resolve("brief.docx");
        actors.brief(id, target);
        return target;
    }

    private static String words(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
