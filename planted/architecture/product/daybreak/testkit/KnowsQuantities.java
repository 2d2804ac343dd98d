// planted: arrow-testkit: daybreak.quantities.time.ClinicTime
package daybreak.testkit;

import daybreak.quantities.time.ClinicTime;

record KnowsQuantities(ClinicTime time) {}
