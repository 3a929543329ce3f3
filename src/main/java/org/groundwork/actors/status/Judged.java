package org.groundwork.actors.status;

import org.groundwork.core.Finding;

/** A verdict and the sentence that says why. */
public record Judged(Verdict verdict, Finding why) {}
