package daybreak.clinic.protocol.web;

import daybreak.care.protocol.ProtocolVersion;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.protocol.ShippedProtocols;
import daybreak.clinic.protocol.document.ProtocolDocument;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Text;
import java.util.List;
import java.util.Optional;

/**
 * One version of the protocol, whole.
 *
 * @param shown which
 * @param versions every version that there is, the newest last
 * @param signature the one in force
 * @param signing the form to sign, for whoever may
 */
public record ProtocolPage(
        ShippedProtocols.Shipped shown,
        List<ProtocolVersion> versions,
        Optional<ProtocolBook.Signature> signature,
        Optional<Form> signing)
        implements Page {

    static final String FORM = "signing";

    public ProtocolPage {
        versions = List.copyOf(versions);
    }

    @Override
    public String template() {
        return "protocol/protocol";
    }

    @Override
    public String title(Text text) {
        return text.of("protocol.title");
    }

    @Override
    public List<String> stylesheets() {
        return List.of("/css/protocol.css");
    }

    public ProtocolDocument document() {
        return shown.document();
    }

    /** True when the version shown is the one that is signed. */
    public boolean isInForce() {
        return signature.filter(one -> one.version().equals(shown.version())).isPresent();
    }

    /** The document's words in the reader's language. */
    public String said(ProtocolDocument.Words words, Text text) {
        return new Wording(text, document()).said(words);
    }

    /** Everything that the protocol holds, in the order in which it is read. */
    public List<Table> tables(Text text) {
        Wording wording = new Wording(text, document());
        PersonTables person = new PersonTables(wording, document());
        WatchingTables watching = new WatchingTables(wording, document().protocol());
        ScheduleTables schedule = new ScheduleTables(wording, document().protocol());
        return List.of(
                person.continuous(),
                person.pressure(),
                watching.technical(),
                schedule.schedule(),
                schedule.overdue(),
                watching.sound(),
                watching.signal(),
                schedule.ranges());
    }

    /** The pressure rows that are not in force. */
    public List<Table> otherProfiles(Text text) {
        return new PersonTables(new Wording(text, document()), document()).otherProfiles();
    }
}
