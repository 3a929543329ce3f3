package org.groundwork.plantedtoo;

import org.groundwork.planted.EachRuleBroken;
import org.groundwork.planted.inner.Private;
import org.jspecify.annotations.Nullable;

/** Closes a cycle of areas, and uses what a neighbour keeps in a sub-folder. */
public class Neighbour {
    @Nullable
    EachRuleBroken back;

    @Nullable
    Private inner;
}
