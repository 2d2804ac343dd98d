// planted: security-without-clinic-time: daybreak.quantities.time.ClinicTime
package daybreak.clinic.staff.security;

import daybreak.quantities.time.ClinicTime;

record AgesByClinicTime(ClinicTime signedInAt) {}
