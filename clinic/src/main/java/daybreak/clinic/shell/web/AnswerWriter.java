package daybreak.clinic.shell.web;

import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.ErrorPages;
import daybreak.clinic.shell.FormToken;
import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Pieces;
import daybreak.clinic.shell.Stations;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes what a controller said. */
final class AnswerWriter implements HandlerMethodReturnValueHandler {

    static final String HTML = "text/html;charset=UTF-8";

    private final Frames frames;
    private final Pieces pieces;
    private final Stations stations;
    private final ErrorPages errors;

    AnswerWriter(Frames frames, Pieces pieces, Stations stations, ErrorPages errors) {
        this.frames = frames;
        this.pieces = pieces;
        this.stations = stations;
        this.errors = errors;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest webRequest)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = webRequest.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null || !(answer instanceof Answer said)) {
            throw new IllegalStateException("no answer from " + returnType.getMethod());
        }
        write(said, request, response);
    }

    private void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (answer) {
            case Answer.Shown(var page) -> page(page, HttpStatus.OK, request, response);
            case Answer.Refused(var page) ->
                    page(page, HttpStatus.UNPROCESSABLE_CONTENT, request, response);
            case Answer.Later(var page, var seconds) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                page(page, HttpStatus.TOO_MANY_REQUESTS, request, response);
            }
            case Answer.Unable(var page) ->
                    page(page, HttpStatus.SERVICE_UNAVAILABLE, request, response);
            case Answer.Part part -> part(part, request, response);
            case Answer.Onward onward -> onward(onward, request, response);
            case Answer.Nothing() -> errors.write(request, response, ErrorPages.Why.NOT_FOUND);
        }
    }

    private void page(
            Page page, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(frames.framed(page, request), status.value(), response);
    }

    private void part(Answer.Part part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FormToken token = stations.of(request).token();
        Utf8ByteOutput out = new Utf8ByteOutput();
        pieces.content(part.piece(), StationCookies.language(request), token).writeTo(out);
        send(out, HttpStatus.OK.value(), response);
    }

    // A script that posts a form cannot be sent on by a status: the browser would follow it inside
    // the script's own request. It is told the address, and opens it as a page.
    private static void onward(
            Answer.Onward onward, HttpServletRequest request, HttpServletResponse response) {
        String address = address(onward);
        if (request.getHeader("HX-Request") == null) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, address);
        } else {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader("HX-Redirect", address);
        }
    }

    private static String address(Answer.Onward onward) {
        if (onward.done().isEmpty()) {
            return onward.path();
        }
        String joint = onward.path().contains("?") ? "&" : "?";
        return onward.path() + joint + "done=" + onward.done();
    }

    static void send(Utf8ByteOutput out, int status, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(HTML);
        response.setContentLength(out.getContentLength());
        out.writeTo(response.getOutputStream());
    }
}
