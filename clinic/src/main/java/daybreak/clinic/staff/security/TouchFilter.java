package daybreak.clinic.staff.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what a person does as a touch of the station; what a page does by itself is none. */
final class TouchFilter extends OncePerRequestFilter {

    private final Gate gate;
    private final Desk desk;

    TouchFilter(Gate gate, Desk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (gate.row(request).filter(row -> row.sort() == AccessRow.Sort.PAGE).isPresent()) {
            desk.touch(request);
        }
        chain.doFilter(request, response);
    }
}
