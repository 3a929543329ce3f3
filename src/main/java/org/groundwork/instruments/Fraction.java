package org.groundwork.instruments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact number: what decides a rating. Always in lowest terms.
 *
 * @param over above the line
 * @param under below the line, more than 0
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0, 1);

    public Fraction {
        if (under.signum() == 0) {
            throw new ArithmeticException("nothing to divide by");
        }
        BigInteger shared = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(shared);
        under = under.divide(shared);
    }

    public static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    public static Fraction of(BigDecimal number) {
        return number.scale() > 0
                ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    public int signum() {
        return over.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** As a decimal of 12 significant digits, for showing only. */
    public BigDecimal decimal() {
        BigDecimal value = new BigDecimal(over).divide(new BigDecimal(under), new MathContext(12));
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
