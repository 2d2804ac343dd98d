package daybreak.clinic.shell.web;

import daybreak.clinic.shell.ErrorPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Error pages inside the frame; one line of text for programs. */
final class FramedErrorPages implements ErrorPages {

    // The frame asks the stations, the stations stand behind the locks, and the locks answer with
    // these pages: the circle is closed on first use.
    private final ObjectProvider<Frames> frames;

    FramedErrorPages(ObjectProvider<Frames> frames) {
        this.frames = frames;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, Why why)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        if (isForPerson(request)) {
            AnswerWriter.send(
                    frames.getObject().framed(new ErrorPage(why), request), why.status(), response);
        } else {
            line(response, why);
        }
    }

    private static boolean isForPerson(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted == null
                || accepted.contains(MediaType.TEXT_HTML_VALUE)
                || accepted.contains(MediaType.ALL_VALUE);
    }

    private static void line(HttpServletResponse response, Why why) throws IOException {
        String line = why.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "\n";
        response.setStatus(why.status());
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
    }
}
