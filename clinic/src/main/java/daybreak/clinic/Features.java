package daybreak.clinic;

import daybreak.clinic.audit.AuditEvents;
import daybreak.clinic.device.DeviceEvents;
import daybreak.clinic.monitoring.ChairEventKinds;
import daybreak.clinic.monitoring.HouseEvents;
import daybreak.clinic.monitoring.store.MonitoringStore;
import daybreak.clinic.opening.OpeningEvents;
import daybreak.clinic.people.PeopleEvents;
import daybreak.clinic.people.PeopleFile;
import daybreak.clinic.protocol.ProtocolEvents;
import daybreak.clinic.record.EventKind;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.export.OpenFile;
import daybreak.clinic.staff.StaffEvent;
import java.util.ArrayList;
import java.util.List;

/** What every feature brings to the record. A feature that is added is added here. */
final class Features {

    private Features() {}

    static PostgresRecord.Features all() {
        List<EventKind<?>> kinds = new ArrayList<>();
        kinds.addAll(OpeningEvents.ALL);
        kinds.addAll(StaffEvent.kinds());
        kinds.addAll(ProtocolEvents.ALL);
        kinds.addAll(DeviceEvents.ALL);
        kinds.addAll(PeopleEvents.ALL);
        kinds.addAll(AuditEvents.ALL);
        kinds.addAll(ChairEventKinds.ALL);
        kinds.addAll(HouseEvents.ALL);
        return new PostgresRecord.Features(kinds, MonitoringStore.projections());
    }

    /** Their open files. */
    static List<OpenFile> files() {
        return List.of(new PeopleFile(), MonitoringStore.alarmsFile());
    }
}
