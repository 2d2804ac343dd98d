// planted: arrow-devices: daybreak.clinic.record.Journal
package daybreak.devices.pcd;

import daybreak.clinic.record.Journal;

record KnowsTheClinic(Journal journal) {}
