package daybreak.clinic.shell.web;

import daybreak.clinic.shell.ErrorPages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns what was thrown on the way into a page, and writes down what was our fault. */
@Controller
@ControllerAdvice
final class Accidents implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Accidents.class);

    private final ErrorPages pages;

    Accidents(ErrorPages pages) {
        this.pages = pages;
    }

    /** The browser has gone while it was being answered: nobody is left to tell. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone(IOException gone) {
        LOG.debug("a browser went while it was answered", gone);
    }

    @ExceptionHandler(Exception.class)
    void thrown(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        ErrorPages.Why why = why(statusOf(thrown));
        if (why == ErrorPages.Why.BROKEN) {
            LOG.error("{} {} broke", request.getMethod(), request.getRequestURI(), thrown);
        }
        pages.write(request, response, why);
    }

    /** What the server refused before any controller saw it. */
    @RequestMapping("/error")
    void refused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        pages.write(request, response, why(status instanceof Integer code ? code : 404));
    }

    private static int statusOf(Exception thrown) {
        return thrown instanceof ErrorResponse response ? response.getStatusCode().value() : 500;
    }

    // A wrong method, an address without a page and one behind a closed door look the same.
    private static ErrorPages.Why why(int status) {
        return switch (status) {
            case 404, 405 -> ErrorPages.Why.NOT_FOUND;
            case 403 -> ErrorPages.Why.STALE_FORM;
            default -> status < 500 ? ErrorPages.Why.BAD_REQUEST : ErrorPages.Why.BROKEN;
        };
    }
}
