// planted: arrow-quantities: daybreak.care.vitals.VitalSign
package daybreak.quantities.time;

import daybreak.care.vitals.VitalSign;

record KnowsVitalSigns(VitalSign sign) {}
