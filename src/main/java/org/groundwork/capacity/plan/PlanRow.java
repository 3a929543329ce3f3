package org.groundwork.capacity.plan;

import java.util.UUID;

/** A row of a partner's plan. Its components are its table's columns. */
public interface PlanRow {
    UUID id();

    UUID actor();
}
