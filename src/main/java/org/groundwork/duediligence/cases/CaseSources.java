package org.groundwork.duediligence.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.groundwork.duediligence.checks.ChannelCheck;
import org.groundwork.duediligence.deciding.FlagFact;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.others.Others;
import org.groundwork.duediligence.others.Wanted;

/**
 * What other parts and areas know of partners; asked off the screen thread.
 *
 * @param assessments of each actor, those that count
 * @param documents of each actor
 * @param reports of other agencies on an actor
 * @param channels what was found about an actor's ways of payment, in the order of recording
 * @param flags of an actor, how grave and how far
 * @param headFlags how many stand at the organisations to which an actor belongs
 * @param screening what it found, and what became of it
 * @param names that must not stand in what leaves: of referees and of those who were flagged or hit
 * @param questions of an instrument, by its id; none for one that is not there
 * @param instrument title of an instrument, by its id
 * @param document name of a kind of document, by its id
 */
public record CaseSources(
        Supplier<Map<UUID, List<HeldAssessment>>> assessments,
        Supplier<Map<UUID, List<HeldDocument>>> documents,
        Function<UUID, List<Others>> reports,
        Function<UUID, List<ChannelCheck>> channels,
        Function<UUID, List<FlagFact>> flags,
        ToIntFunction<UUID> headFlags,
        Function<UUID, Screened> screening,
        Function<UUID, List<String>> names,
        Function<String, List<Wanted>> questions,
        Function<String, String> instrument,
        Function<String, String> document) {}
