package org.groundwork.actors.status;

/** Claims that can hurt people when they are known. Off until an office switches them on with a reason. */
public enum SensitiveKind {
    LGBTIQ_LED,
    MINORITY_LED
}
