package org.groundwork.duediligence.cases;

import java.util.List;
import org.groundwork.actors.ActorFile;
import org.groundwork.duediligence.deciding.Asked;
import org.groundwork.duediligence.deciding.CaseFacts;
import org.groundwork.duediligence.deciding.Clearance;
import org.groundwork.duediligence.deciding.Condition;
import org.groundwork.duediligence.deciding.DecidingPolicy;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.Proposal;
import org.groundwork.duediligence.deciding.SignedSheet;
import org.groundwork.duediligence.saying.Consent;
import org.groundwork.duediligence.saying.Letter;
import org.groundwork.duediligence.saying.PassportMade;
import org.jspecify.annotations.Nullable;

/**
 * A partner's case as it stands.
 *
 * @param file what the registry says
 * @param asked everything that its profile knows, asked or not
 * @param current the decision that counts; null where there is none
 * @param earlier decisions whose place it took, the latest first
 * @param sheets signed sheets of the current decision
 * @param letters all of them, the latest first
 * @param unspeakable names that must not stand in what leaves
 */
public record CaseNow(
        ActorFile file,
        DecidingPolicy policy,
        CaseFacts facts,
        List<Asked> asked,
        Proposal proposal,
        @Nullable Decision current,
        List<Decision> earlier,
        List<Condition> conditions,
        List<Clearance> cleared,
        List<SignedSheet> sheets,
        List<Letter> letters,
        List<Consent> consents,
        List<PassportMade> passports,
        List<HeldAssessment> assessments,
        List<HeldDocument> documents,
        List<String> unspeakable) {}
