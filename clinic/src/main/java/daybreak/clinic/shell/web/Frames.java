package daybreak.clinic.shell.web;

import daybreak.clinic.shell.LocalPath;
import daybreak.clinic.shell.NavigationEntry;
import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Pieces;
import daybreak.clinic.shell.Station;
import daybreak.clinic.shell.Stations;
import daybreak.clinic.shell.Text;
import daybreak.clinic.shell.Texts;
import daybreak.clinic.shell.ThisClinic;
import daybreak.quantities.time.ClinicClock;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a page into its frame. */
final class Frames {

    private static final String BOARD = "/board";

    /** The topic of sound and banners. */
    private static final String EVERYWHERE = "clinic";

    private final TemplateEngine engine;
    private final Pieces pieces;
    private final Texts texts;
    private final ThisClinic clinic;
    private final Stations stations;
    private final List<NavigationEntry> navigation;
    private final ClinicClock clock;

    Frames(
            TemplateEngine engine,
            Pieces pieces,
            Texts texts,
            ThisClinic clinic,
            Stations stations,
            List<NavigationEntry> navigation,
            ClinicClock clock) {
        this.engine = engine;
        this.pieces = pieces;
        this.texts = texts;
        this.clinic = clinic;
        this.stations = stations;
        this.navigation =
                navigation.stream()
                        .sorted(Comparator.comparingInt(NavigationEntry::order))
                        .toList();
        this.clock = clock;
    }

    /** The whole page, in UTF-8, for whoever asks. */
    Utf8ByteOutput framed(Page page, HttpServletRequest request) {
        Frame frame = frame(page, request);
        Content content = pieces.content(page, frame.language(), frame.station().token());
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(
                "shell/frame.jte",
                Map.of(
                        "frame",
                        frame,
                        "text",
                        texts.in(frame.language()),
                        "token",
                        frame.station().token(),
                        "content",
                        content),
                out);
        return out;
    }

    private Frame frame(Page page, HttpServletRequest request) {
        Station station = stations.of(request);
        Text text = texts.in(StationCookies.language(request));
        return new Frame(
                page.title(text),
                text.language(),
                StationCookies.theme(request),
                clinic,
                station,
                navigation.stream().filter(entry -> station.reaches().test(entry.path())).toList(),
                request.getRequestURI(),
                address(request),
                done(request, text),
                topics(page, station),
                new Frame.Clock(clock.now().toString(), clock.speed().times()),
                page.stylesheets(),
                page.scripts());
    }

    /** Whoever looks after the chairs hears their alarms on every page. */
    private static Set<String> topics(Page page, Station station) {
        if (station.user().isEmpty() || !station.reaches().test(BOARD)) {
            return page.topics();
        }
        Set<String> topics = new HashSet<>(page.topics());
        topics.add(EVERYWHERE);
        return topics;
    }

    private static Optional<String> done(HttpServletRequest request, Text text) {
        return Optional.ofNullable(request.getParameter("done"))
                .map(what -> "done." + what)
                .filter(text::has)
                .map(key -> text.of(key));
    }

    // The answer to a form stands at an address that can only be posted to; one goes back to the
    // page that held the form.
    private static String address(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return LocalPath.of(request.getRequestURI() + (query == null ? "" : "?" + query))
                    .orElse("/");
        }
        return Optional.ofNullable(request.getHeader("Referer"))
                .flatMap(Frames::pathOf)
                .flatMap(LocalPath::of)
                .orElse("/");
    }

    private static Optional<String> pathOf(String referer) {
        try {
            return Optional.ofNullable(URI.create(referer).getRawPath());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
