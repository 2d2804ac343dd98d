package daybreak.clinic.protocol.web;

import daybreak.care.protocol.ProtocolVersion;
import daybreak.care.staff.Role;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.protocol.ShippedProtocols;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.staff.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The protocol, read by everybody and signed by the medical director. */
@Controller
final class ProtocolController {

    private static final String VERSION = "version";
    private static final String STATEMENT = "statement";
    private static final String PRIMARY = "monitors-stay-primary";

    // Nothing is filled in: what is signed is typed by whoever signs it.
    private static final Form UNTOUCHED = Form.empty(ProtocolPage.FORM);

    private final ProtocolBook book;
    private final ShippedProtocols shipped;

    ProtocolController(ProtocolBook book, ShippedProtocols shipped) {
        this.book = book;
        this.shipped = shipped;
    }

    @GetMapping("/protocol")
    Answer page(@RequestParam(defaultValue = "") String version, Member member) {
        return (version.isBlank() ? Optional.of(inForce()) : named(version))
                .<Answer>map(shown -> Answer.shown(page(shown, member, UNTOUCHED)))
                .orElseGet(Answer.Nothing::new);
    }

    @PostMapping("/protocol")
    Answer sign(
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") List<String> statement,
            Member member) {
        Form form =
                Form.filled(
                        ProtocolPage.FORM,
                        Map.of(VERSION, version, STATEMENT, Form.ticked(statement)));
        ShippedProtocols.Shipped shown = named(version).orElseGet(this::newest);
        List<Refusal> refusals = refusals(version, form, shown);
        if (!refusals.isEmpty()) {
            return Answer.refused(page(shown, member, form.refused(refusals)));
        }
        return switch (book.sign(member.actor(), shown.version())) {
            case DONE -> Answer.onward("/protocol", "protocol-signed");
            case NO_SUCH_VERSION ->
                    Answer.refused(page(shown, member, form.refused(List.of(unknown(version)))));
            case ALREADY_SIGNED ->
                    Answer.refused(page(shown, member, form.refused(List.of(signed(shown)))));
            case NOT_RECORDED ->
                    new Answer.Unable(page(shown, member, form.refused(List.of(notRecorded()))));
        };
    }

    private List<Refusal> refusals(String version, Form form, ShippedProtocols.Shipped shown) {
        List<Refusal> refusals = new ArrayList<>();
        if (version.isBlank()) {
            refusals.add(
                    Refusal.of(
                            VERSION, SigningRefusal.VERSION_MISSING, shown.version().toString()));
        } else if (named(version).isEmpty()) {
            refusals.add(unknown(version));
        }
        if (!form.isTicked(STATEMENT, PRIMARY)) {
            refusals.add(Refusal.of(STATEMENT, SigningRefusal.STATEMENT_MISSING));
        }
        return refusals;
    }

    private Refusal unknown(String version) {
        String all =
                versions().stream()
                        .map(ProtocolVersion::toString)
                        .collect(Collectors.joining(", "));
        return Refusal.of(VERSION, SigningRefusal.NO_SUCH_VERSION, version.strip(), all);
    }

    private static Refusal signed(ShippedProtocols.Shipped shown) {
        return Refusal.of(VERSION, SigningRefusal.ALREADY_SIGNED, shown.version().toString());
    }

    private static Refusal notRecorded() {
        return Refusal.of("", SigningRefusal.NOT_RECORDED);
    }

    private ProtocolPage page(ShippedProtocols.Shipped shown, Member member, Form form) {
        boolean inForce =
                book.signature().filter(one -> one.version().equals(shown.version())).isPresent();
        boolean signs = member.is(Role.DIRECTOR) && (!inForce || !form.refusals().isEmpty());
        return new ProtocolPage(
                shown, versions(), book.signature(), Optional.of(form).filter(_ -> signs));
    }

    private ShippedProtocols.Shipped inForce() {
        return book.signature()
                .flatMap(signature -> named(signature.version().toString()))
                .orElseGet(this::newest);
    }

    private ShippedProtocols.Shipped newest() {
        return shipped.all().getLast();
    }

    private Optional<ShippedProtocols.Shipped> named(String version) {
        return shipped.all().stream()
                .filter(one -> one.version().toString().equals(version.strip()))
                .findFirst();
    }

    private List<ProtocolVersion> versions() {
        return shipped.all().stream().map(ShippedProtocols.Shipped::version).toList();
    }
}
