package org.groundwork.screening;

/** How much alike a name and a listed one are, for whoever decides. */
public enum Band {
    STRONG,
    PROBABLE,
    POSSIBLE
}
