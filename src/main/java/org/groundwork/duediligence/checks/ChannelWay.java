package org.groundwork.duediligence.checks;

/** How a way of payment was verified. */
public enum ChannelWay {
    BANK_LETTER,
    BANK_STATEMENT,
    CALL_TO_PROVIDER,
    TEST_TRANSFER,
    SEEN_ON_PHONE,
    VENDOR_SYSTEM,
    OTHER
}
