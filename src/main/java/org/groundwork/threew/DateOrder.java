package org.groundwork.threew;

/** Which of day and month comes first in dates written with figures only. */
public enum DateOrder {
    DMY,
    MDY
}
