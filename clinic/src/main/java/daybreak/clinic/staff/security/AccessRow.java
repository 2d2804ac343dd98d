package daybreak.clinic.staff.security;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line of the table of who may reach what.
 *
 * @param verb reading, or doing
 * @param pattern of the address: {@code *} is one step of it, {@code **} any number
 * @param access who may
 * @param sort whether a person opens it
 * @param parsed the pattern, ready to compare
 */
public record AccessRow(Verb verb, String pattern, Access access, Sort sort, PathPattern parsed) {

    /** Reading, which changes nothing, or doing. */
    public enum Verb {
        GET,
        POST
    }

    /** Whether a person opens it. */
    public enum Sort {
        /** A person does: it counts as a touch of the station. */
        PAGE,
        /** A page or a machine asks by itself; answered while a station rests, too. */
        UNATTENDED
    }

    AccessRow(Verb verb, String pattern, Access access, Sort sort) {
        this(verb, pattern, access, sort, PathPatternParser.defaultInstance.parse(pattern));
    }

    boolean covers(Verb asked, PathContainer path) {
        return verb == asked && parsed.matches(path);
    }
}
