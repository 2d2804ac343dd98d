package daybreak.clinic.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a request to which no feature answers. */
public interface ErrorPages {

    /** Why there is no page. */
    enum Why {
        /** Nothing is there, or nothing that whoever asks may see. */
        NOT_FOUND(404),
        /** The request cannot be read. */
        BAD_REQUEST(400),
        /** The form was made before somebody signed in or out; it must be opened again. */
        STALE_FORM(403),
        /** Something of ours broke. */
        BROKEN(500);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * Writes the page, or one line of text to something that is not a person.
     *
     * @throws IOException when the browser has gone
     */
    void write(HttpServletRequest request, HttpServletResponse response, Why why)
            throws IOException;
}
