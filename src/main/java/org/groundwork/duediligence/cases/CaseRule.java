package org.groundwork.duediligence.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PersonRole;
import org.groundwork.duediligence.deciding.Asked;
import org.groundwork.duediligence.deciding.AskedStatus;
import org.groundwork.duediligence.deciding.AssessmentAbout;
import org.groundwork.duediligence.deciding.AssessmentFact;
import org.groundwork.duediligence.deciding.AssessmentState;
import org.groundwork.duediligence.deciding.ChannelState;
import org.groundwork.duediligence.deciding.DocumentFact;
import org.groundwork.duediligence.deciding.Holding;
import org.groundwork.duediligence.deciding.PaperState;

/** Turns what is held into what the proposal rests on. */
public final class CaseRule {
    private static final int BEARERS = 3;

    private CaseRule() {}

    /** What need not be asked for again: finished assessments and papers, or accepted reasons why there is none. */
    public static List<Holding> holdings(List<HeldAssessment> assessments, List<HeldDocument> documents) {
        return Stream.concat(
                        assessments.stream()
                                .filter(each -> each.state() == AssessmentState.FINISHED)
                                .map(each -> new Holding(true, each.code(), each.validUntil(), each.from())),
                        documents.stream()
                                .filter(each -> each.state() != PaperState.MISSING)
                                .map(each -> new Holding(false, each.kind(), each.until(), each.source())))
                .toList();
    }

    /** The facts of the registry that answer for a paper, as the table of what is asked names them. */
    public static Set<String> known(List<Person> people, ChannelState channel) {
        Set<String> known = new HashSet<>();
        long bearers = people.stream()
                .filter(each -> each.leftOn() == null && !each.name().isBlank())
                .filter(each -> each.role() != PersonRole.STAFF)
                .count();
        if (bearers >= BEARERS) {
            known.add("office-bearers");
        }
        if (channel == ChannelState.VERIFIED) {
            known.add("payment-channel");
        }
        return known;
    }

    /**
     * Every assessment that is asked for, and what else was assessed. One that is held in another way is not needed,
     * however far ours is.
     *
     * @param title of an instrument, by its id
     */
    public static List<AssessmentFact> assessments(
            List<Asked> asked, List<HeldAssessment> held, UnaryOperator<String> title) {
        List<AssessmentFact> facts = new ArrayList<>();
        Set<String> needed = new HashSet<>();
        Set<String> open = new TreeSet<>();
        for (Asked each : asked) {
            if (each.instrument() && each.status() == AskedStatus.ASK) {
                needed.add(each.code());
                open.add(each.code());
            }
        }
        for (HeldAssessment each : held) {
            facts.add(fact(each, needed.contains(each.code())));
            open.remove(each.code());
        }
        open.forEach(code -> facts.add(AssessmentFact.missing(title.apply(code), AssessmentAbout.OTHER)));
        return facts;
    }

    private static AssessmentFact fact(HeldAssessment held, boolean needed) {
        return new AssessmentFact(
                held.title(),
                held.about(),
                needed,
                held.state(),
                held.rating(),
                held.standing(),
                held.validUntil(),
                held.assumed(),
                held.critical());
    }

    /**
     * Every paper that is asked for and that the registry does not answer for.
     *
     * @param name of a kind of paper, by its id
     */
    public static List<DocumentFact> documents(List<Asked> asked, UnaryOperator<String> name) {
        return asked.stream()
                .filter(each -> !each.instrument() && each.status() != AskedStatus.NOT_ASKED)
                .map(each -> {
                    LocalDate until = each.until();
                    boolean held = each.status() != AskedStatus.ASK || until != null;
                    return new DocumentFact(
                            name.apply(each.code()), held ? PaperState.HELD : PaperState.MISSING, until);
                })
                .toList();
    }

    /** Whether some paper that is asked for is not there, or no longer. */
    public static boolean papersMissing(List<Asked> asked) {
        return asked.stream().anyMatch(each -> !each.instrument() && each.status() == AskedStatus.ASK);
    }
}
