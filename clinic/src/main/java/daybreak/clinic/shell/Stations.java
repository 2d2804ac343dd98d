package daybreak.clinic.shell;

import jakarta.servlet.http.HttpServletRequest;

/** Knows which station a request comes from. */
@FunctionalInterface
public interface Stations {

    Station of(HttpServletRequest request);
}
