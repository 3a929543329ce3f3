package org.groundwork.duediligence.out;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.duediligence.cases.CaseNow;
import org.groundwork.duediligence.checks.ChannelCheck;
import org.groundwork.duediligence.checks.Check;
import org.groundwork.duediligence.checks.Reference;
import org.groundwork.duediligence.flags.FlagNow;
import org.groundwork.duediligence.flags.FlagsAt;
import org.groundwork.duediligence.others.Others;
import org.groundwork.duediligence.papers.HeldPaper;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Facts;

/**
 * What the workbook of a dossier is made from.
 *
 * @param facts what is known of the actor, for assessments that are not finished
 * @param headFlags where flags stand of those to whom the actor belongs
 * @param asOf the day on which all of it stood so
 */
public record DossierBook(
        CaseNow now,
        List<HeldPaper> papers,
        List<Assessed> assessments,
        Facts facts,
        List<Check> checks,
        List<ChannelCheck> channels,
        List<Reference> references,
        List<FlagNow> flags,
        List<FlagsAt> headFlags,
        List<Others> others,
        LocalDate asOf) {}
