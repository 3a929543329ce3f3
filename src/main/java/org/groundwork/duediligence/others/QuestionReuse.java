package org.groundwork.duediligence.others;

import java.util.UUID;

/** One question of an instrument that somebody else's report answers: goes before what its area says. */
public record QuestionReuse(UUID id, UUID actor, UUID assessment, String instrument, String question, Cover cover) {}
