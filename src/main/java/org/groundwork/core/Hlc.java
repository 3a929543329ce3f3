package org.groundwork.core;

import java.util.UUID;

/**
 * A hybrid logical clock's reading: 48 bits of milliseconds and 16 of counter packed in {@code ticks}, and the device
 * that read it. Orders what happened on devices whose clocks disagree.
 */
public record Hlc(long ticks, UUID device) implements Comparable<Hlc> {
    private static final int COUNTER_BITS = 16;

    public static Hlc of(long millis, int counter, UUID device) {
        return new Hlc((millis << COUNTER_BITS) | (counter & 0xFFFFL), device);
    }

    public long millis() {
        return ticks >>> COUNTER_BITS;
    }

    public int counter() {
        return (int) (ticks & 0xFFFFL);
    }

    /** The next reading: the wall clock where it has moved on, else one count after this. */
    public Hlc next(long wallMillis, UUID onDevice) {
        return wallMillis > millis() ? of(wallMillis, 0, onDevice) : new Hlc(ticks + 1, onDevice);
    }

    @Override
    public int compareTo(Hlc other) {
        int byTime = Long.compareUnsigned(ticks, other.ticks);
        return byTime != 0 ? byTime : device.compareTo(other.device);
    }
}
