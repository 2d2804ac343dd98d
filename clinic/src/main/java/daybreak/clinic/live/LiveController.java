package daybreak.clinic.live;

import daybreak.clinic.shell.Languages;
import daybreak.clinic.staff.Member;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The stream itself, and what a station says of its voice. */
@Controller
class LiveController {

    private static final int MOST_TOPICS = 200;

    private final Streams streams;
    private final Presence presence;
    private final SignInWatch signIns;
    private final Languages languages;

    LiveController(Streams streams, Presence presence, SignInWatch signIns, Languages languages) {
        this.streams = streams;
        this.languages = languages;
        this.presence = presence;
        this.signIns = signIns;
    }

    /** Streams until the browser goes, the sign-in ends, or the program does. */
    @GetMapping("/live")
    void live(
            @RequestParam("topics") String names,
            Member member,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpSession session)
            throws IOException, InterruptedException {
        Viewer viewer = new Viewer(languages.of(request), member.roles());
        Set<Topic> topics = topics(names, viewer);
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        String station = session.getId();
        // Whoever is sent no alarms cannot sound them, however loud the station is.
        Presence.Hearing hearing =
                topics.contains(Topic.CLINIC) ? presence.hears(station) : Presence.Hearing.NONE;
        try (hearing;
                Writer out =
                        new OutputStreamWriter(
                                response.getOutputStream(), StandardCharsets.UTF_8)) {
            streams.stream(new EventWriter(out), viewer, topics, signIns.readerOf(station));
        }
    }

    private Set<Topic> topics(String names, Viewer viewer) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isBlank())
                .limit(MOST_TOPICS)
                .map(Topic::new)
                .filter(topic -> streams.serves(topic, viewer))
                .collect(Collectors.toUnmodifiableSet());
    }

    @PostMapping("/live/presence")
    ResponseEntity<Void> presence(@RequestParam("audible") boolean audible, HttpSession session) {
        presence.report(session.getId(), audible ? Presence.Voice.AUDIBLE : Presence.Voice.SILENT);
        return ResponseEntity.noContent().build();
    }
}
