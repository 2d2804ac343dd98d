package daybreak.clinic.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.ProtocolVersion;
import daybreak.care.staff.StaffId;
import daybreak.clinic.protocol.ProtocolBook.Edition;
import daybreak.clinic.protocol.ProtocolBook.Signing;
import daybreak.clinic.record.Actor;
import daybreak.clinic.staff.MemoryJournal;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.SteppedClinicClock;
import daybreak.testkit.hazards.Controls;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The versions that a clinic has signed, one after the other. */
class ProtocolBookTest {

    private static final Actor.Member DIRECTOR =
            new Actor.Member(new StaffId(new UUID(0, 1)), "Ines Moreau");
    private static final Edition FIRST = edition(1);
    private static final Edition SECOND = edition(2);

    private final MemoryJournal journal = new MemoryJournal();
    private final ProtocolBook book =
            new ProtocolBook(
                    List.of(FIRST, SECOND),
                    journal,
                    journal,
                    new SteppedClinicClock(ClinicTime.parse("2026-03-02T10:30:00Z")));

    @Test
    @Controls("H16")
    void aWatchThatWasOpenedByAnEarlierVersionKeepsItAfterALaterOneIsSigned() {
        assertThat(book.sign(DIRECTOR, version(1))).isEqualTo(Signing.DONE);
        Protocol opened = book.signed().orElseThrow();

        assertThat(book.sign(DIRECTOR, version(2))).isEqualTo(Signing.DONE);

        assertThat(book.signed()).contains(SECOND.protocol());
        assertThat(book.pinned(opened.version())).isEqualTo(FIRST.protocol());
    }

    @Test
    void aVersionThatThisProgramDoesNotBringIsNoOthers() {
        assertThatThrownBy(() -> book.pinned(version(3)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("3 is not part of this program");
    }

    private static ProtocolVersion version(int number) {
        return new ProtocolVersion("daybreak-protocol", number);
    }

    private static Edition edition(int number) {
        ShippedProtocols.Shipped shipped = ShippedProtocols.read().all().getLast();
        Protocol known = shipped.document().protocol();
        Protocol other =
                new Protocol(
                        version(number),
                        known.profile(),
                        known.ranges(),
                        known.alarms(),
                        known.schedule(),
                        known.signal(),
                        known.sound());
        return new Edition(other, shipped.text(), shipped.digest());
    }
}
