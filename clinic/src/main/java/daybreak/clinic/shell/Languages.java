package daybreak.clinic.shell;

import jakarta.servlet.http.HttpServletRequest;

/** Knows in which language a station reads. */
@FunctionalInterface
public interface Languages {

    Language of(HttpServletRequest request);
}
