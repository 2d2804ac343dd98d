package daybreak.devices.pcd;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A time as HL7 writes it: {@code YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]}. Of a time that
 * is less precise, the first instant is meant.
 *
 * @param local the date and time as written
 * @param offset the zone as written; empty where none was
 */
record Hl7Time(LocalDateTime local, Optional<ZoneOffset> offset) {

    /** Clocks that were never set say year 1 or 1900; a year outside these is no time at all. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private static final int ZONE_LENGTH = 5;
    private static final int MOST_DECIMALS = 9;

    /** Reads a time; empty where the text is none. */
    static Optional<Hl7Time> parse(String text) {
        int zoneAt = Math.max(text.indexOf('+'), text.indexOf('-'));
        String clock = zoneAt < 0 ? text : text.substring(0, zoneAt);
        int dot = clock.indexOf('.');
        String digits = dot < 0 ? clock : clock.substring(0, dot);
        String decimals = dot < 0 ? "" : clock.substring(dot + 1);
        if (!isDigits(digits) || !isPrecision(digits.length(), dot >= 0, decimals)) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = local(digits, decimals);
            return local.getYear() < FIRST_YEAR || local.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : withZone(local, zoneAt < 0 ? "" : text.substring(zoneAt));
        } catch (DateTimeException e) {
            // A thirteenth month, a 30th of February, a zone of 99 hours: no time.
            return Optional.empty();
        }
    }

    /** The instant, in its own zone or, where it names none, in that one. */
    Instant in(ZoneId zone) {
        return offset.map(own -> local.toInstant(own))
                .orElseGet(() -> ZonedDateTime.of(local, zone).toInstant());
    }

    private static Optional<Hl7Time> withZone(LocalDateTime local, String zone) {
        if (zone.isEmpty()) {
            return Optional.of(new Hl7Time(local, Optional.empty()));
        }
        if (zone.length() != ZONE_LENGTH || !isDigits(zone.substring(1))) {
            return Optional.empty();
        }
        int sign = zone.charAt(0) == '-' ? -1 : 1;
        return Optional.of(
                new Hl7Time(
                        local,
                        Optional.of(
                                ZoneOffset.ofHoursMinutes(
                                        sign * number(zone, 1, 3), sign * number(zone, 3, 5)))));
    }

    private static LocalDateTime local(String digits, String decimals) {
        return LocalDateTime.of(
                number(digits, 0, 4),
                part(digits, 4, 1),
                part(digits, 6, 1),
                part(digits, 8, 0),
                part(digits, 10, 0),
                part(digits, 12, 0),
                nanos(decimals));
    }

    private static int part(String digits, int from, int otherwise) {
        return digits.length() > from ? number(digits, from, from + 2) : otherwise;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static int nanos(String decimals) {
        int nanos = 0;
        for (int i = 0; i < MOST_DECIMALS; i++) {
            nanos = nanos * 10 + (i < decimals.length() ? decimals.charAt(i) - '0' : 0);
        }
        return nanos;
    }

    private static boolean isPrecision(int length, boolean fraction, String decimals) {
        boolean whole = length >= 4 && length <= 14 && length % 2 == 0;
        if (!fraction) {
            return whole;
        }
        return length == 14
                && !decimals.isEmpty()
                && decimals.length() <= MOST_DECIMALS
                && isDigits(decimals);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
