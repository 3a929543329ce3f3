package org.groundwork.duediligence.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.groundwork.core.Columns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionSheetTest {
    private static final String LONG =
            "A reason that goes on and on, with all that somebody could say about it. ".repeat(40);
    /** Characters of 10 points on a line of 17 cm, counted low; lines on a page, counted low. */
    private static final int ON_A_LINE = 85;

    private static final int LINES = 50;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Decision decision(Proposal proposal, String reason, String grounds) {
        return new Decision(
                new UUID(1, 1),
                Cases.ACTOR,
                Cases.DAY,
                Profile.COMMUNITY_GROUP,
                Tier.T1,
                Outcome.NOT_YET,
                Outcome.WITH_CONDITIONS,
                proposal.cash(),
                proposal.inKind(),
                reason,
                grounds,
                null,
                Cases.DAY.plusMonths(12),
                Cases.DAY.plusMonths(3),
                "Head Person",
                "Head of office",
                "Amina",
                "Focal point",
                Instant.EPOCH,
                null);
    }

    private XWPFDocument written(DecisionSheetDocument.Content content) throws IOException {
        Path file = folder.resolve("sheet.docx");
        DecisionSheetDocument.write(file, content, "Rivers Agency", "", Cases.DAY);
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static DecisionSheetDocument.Content content(@Nullable Decision decided, List<Condition> conditions) {
        CaseFacts facts = Cases.with(
                Cases.facts(
                        Cases.money(8_000),
                        List.of(
                                Cases.psea("Low-capacity", Standing.POOR),
                                Cases.health("High-risk", Standing.POOR, "Is cash kept by two?"))),
                ChannelState.NONE);
        Proposal proposal = ProposalRule.of(facts, Cases.POLICY, Cases.DAY);
        return new DecisionSheetDocument.Content(
                "Wadi Sisters",
                "Community-based group",
                "USD 8,000",
                Profile.COMMUNITY_GROUP,
                facts.tiered(),
                proposal,
                decided,
                conditions,
                List.of(new Clearance(
                        new UUID(2, 2), new UUID(1, 1), ClearingDesk.PSEA, "Psea Person", Cases.DAY, "")));
    }

    @Test
    void before_the_decision_it_says_what_is_proposed_and_leaves_lines_to_sign() throws IOException {
        try (XWPFDocument sheet = written(content(null, List.of()));
                XWPFWordExtractor text = new XWPFWordExtractor(sheet)) {
            String all = text.getText();
            for (String said : List.of(
                    "Not yet for cash; in kind with conditions",
                    "Is cash kept by two?",
                    "30 Sept 2026",
                    "Chief of Mission or Head of Office",
                    "Inside the office only",
                    "Resource management",
                    "Security")) {
                assertTrue(all.contains(said), said + "\n" + all);
            }
        }
    }

    @Test
    void after_it_it_names_who_decided_and_who_cleared() throws IOException {
        Decision decided = decision(content(null, List.of()).proposal(), "Because of the box", "One\nTwo");
        try (XWPFDocument sheet = written(content(decided, List.of()));
                XWPFWordExtractor text = new XWPFWordExtractor(sheet)) {
            String all = text.getText();
            for (String said : List.of("Head Person", "Head of office", "Psea Person", "Because of the box", "Two")) {
                assertTrue(all.contains(said), said);
            }
        }
    }

    @Test
    void whatever_is_in_it_two_pages_are_enough() throws IOException {
        List<Condition> many = IntStream.range(0, 40)
                .mapToObj(i -> new Condition(
                        new UUID(5, i), new UUID(1, 1), Cases.ACTOR, i + " " + LONG, Cases.DAY, false, null, "", ""))
                .toList();
        String grounds = String.join(
                "\n", IntStream.range(0, 60).mapToObj(i -> i + " " + LONG).toList());
        Decision decided = decision(content(null, List.of()).proposal(), LONG, grounds);
        try (XWPFDocument sheet = written(content(decided, many))) {
            int lines = lines(sheet);
            assertTrue(lines <= 2 * LINES, lines + " lines");
            assertTrue(lines > LINES / 2);
            assertFalse(sheet.getParagraphs().stream()
                    .anyMatch(each -> each.getText().contains("59 A reason")));
        }
    }

    private static int lines(XWPFDocument sheet) {
        int lines = sheet.getParagraphs().stream()
                .mapToInt(DecisionSheetTest::lines)
                .sum();
        for (XWPFTable table : sheet.getTables()) {
            lines += table.getRows().stream()
                    .mapToInt(row -> row.getTableCells().stream()
                            .mapToInt(cell -> cell.getParagraphs().stream()
                                    .mapToInt(DecisionSheetTest::lines)
                                    .sum())
                            .max()
                            .orElse(0))
                    .sum();
        }
        return lines;
    }

    private static int lines(XWPFParagraph paragraph) {
        return Math.max(1, (paragraph.getText().length() + ON_A_LINE - 1) / ON_A_LINE);
    }

    @Test
    void a_few_long_conditions_are_signed_whole() throws IOException {
        String said = "Legal asks: " + LONG.substring(0, 1_500) + "to the end";
        Decision decided = decision(content(null, List.of()).proposal(), "Because", "One");
        Condition condition =
                new Condition(new UUID(5, 1), new UUID(1, 1), Cases.ACTOR, said, Cases.DAY, true, null, "", "");
        try (XWPFDocument sheet = written(content(decided, List.of(condition)));
                XWPFWordExtractor text = new XWPFWordExtractor(sheet)) {
            assertTrue(text.getText().contains(said));
        }
    }

    private static Condition asked(int number, String what, boolean ours) {
        return new Condition(new UUID(5, number), new UUID(1, 1), Cases.ACTOR, what, Cases.DAY, ours, null, "", "");
    }

    private String written(List<Condition> conditions) throws IOException {
        Decision decided = decision(content(null, List.of()).proposal(), "Because", "One");
        try (XWPFDocument sheet = written(content(decided, conditions));
                XWPFWordExtractor text = new XWPFWordExtractor(sheet)) {
            assertTrue(lines(sheet) <= 2 * LINES, lines(sheet) + " lines");
            return text.getText();
        }
    }

    /** Legal's condition came last, among those that were only counted or were cut. */
    @Test
    void what_legal_asks_for_stands_first_and_whole_however_much_else_is_asked() throws IOException {
        List<Condition> conditions = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> asked(i, i + " " + LONG, false))
                .toList());
        String legal = "Legal asks: " + LONG.substring(0, 600) + "to the end";
        conditions.add(asked(20, legal, true));
        conditions.add(asked(21, "Decide on the open flag", true));
        String all = written(conditions);
        assertTrue(all.contains(legal));
        assertTrue(all.indexOf(legal) < all.indexOf("Decide on the open flag"), all);
        assertTrue(all.indexOf("Decide on the open flag") < all.indexOf("0 A reason"), all);
        assertTrue(
                all.contains("6 more conditions stand in the dossier, under Decision; so does, as a whole, what ends"),
                all);
        assertTrue(all.contains("5 A reason") && !all.contains("6 A reason"), all);
    }

    @Test
    void some_of_what_the_partner_does_is_seen_however_much_the_office_asks_of_itself() throws IOException {
        List<Condition> conditions = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(i -> asked(i, "Ask Legal about name " + i, true))
                .toList());
        IntStream.range(0, 3).forEach(i -> conditions.add(asked(20 + i, "Bring paper " + i, false)));
        String all = written(conditions);
        assertTrue(all.contains("Bring paper 0") && all.contains("Bring paper 1"), all);
        assertTrue(all.contains("One more condition stands in the dossier"), all);
    }

    @Test
    void that_others_are_only_counted_or_cut_is_said_and_where_they_stand() throws IOException {
        List<Condition> many = IntStream.range(0, 9)
                .mapToObj(i -> asked(i, "Bring paper " + i, false))
                .toList();
        assertTrue(written(many).contains("One more condition stands in the dossier, under Decision."));
        assertFalse(written(many.subList(0, 8)).contains("in the dossier, under"));
        String cut = written(List.of(asked(1, LONG, false)));
        assertTrue(cut.contains("What ends in … stands whole in the dossier, under Decision."), cut);
    }

    @Test
    void what_legal_asks_for_is_proposed_before_the_rest() {
        CaseFacts facts = Columns.with(
                Cases.with(
                        Cases.with(Cases.good(Cases.money(8_000)), ScreeningState.CLEARED_BY_LEGAL),
                        new FlagFact(false, FlagStanding.UNDECIDED)),
                "legal",
                List.of("No driver"));
        facts = Cases.with(facts, new DocumentFact("Letter", PaperState.MISSING, null));
        assertEquals(
                List.of(
                        "duediligence.condition.legalSaid",
                        "duediligence.condition.flag",
                        "duediligence.condition.document"),
                ProposalRule.of(facts, Cases.POLICY, Cases.DAY).conditions().stream()
                        .map(each -> each.what().key())
                        .toList());
    }

    @Test
    void a_cut_does_not_break_a_character_in_two() throws IOException {
        Decision decided =
                decision(content(null, List.of()).proposal(), "x" + "😀".repeat(900), "y" + "😀".repeat(900));
        try (XWPFDocument sheet = written(content(decided, List.of()))) {
            assertEquals(
                    2,
                    sheet.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .filter(each -> each.endsWith("😀…"))
                            .count());
        }
    }
}
