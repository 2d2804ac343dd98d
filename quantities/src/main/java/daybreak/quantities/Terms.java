package daybreak.quantities;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A fraction of any size in lowest terms: what arithmetic passes through on its way. */
record Terms(BigInteger numerator, BigInteger denominator) {

    private static final List<BigInteger> PRIMES_OF_TEN =
            List.of(BigInteger.TWO, BigInteger.valueOf(5));

    Terms {
        BigInteger shared = numerator.gcd(denominator);
        numerator = numerator.divide(shared);
        denominator = denominator.divide(shared);
    }

    /** The fraction of two decimals. */
    static Terms of(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        return new Terms(
                numerator.movePointRight(scale).toBigIntegerExact(),
                denominator.movePointRight(scale).toBigIntegerExact());
    }

    boolean fitLongs() {
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
    }

    BigDecimal decimal(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }

    /** The decimal that is this exactly; empty when its digits would never end. */
    Optional<BigDecimal> exactDecimal() {
        BigInteger left = denominator;
        int digits = 0;
        for (BigInteger prime : PRIMES_OF_TEN) {
            int times = 0;
            while (left.mod(prime).signum() == 0) {
                left = left.divide(prime);
                times++;
            }
            digits = Math.max(digits, times);
        }
        return left.equals(BigInteger.ONE)
                ? Optional.of(decimal(digits, RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    /** The double nearest to this. */
    double nearest() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }
}
