// planted: arrow-care: daybreak.devices.mllp.MllpLimits
package daybreak.care.watch;

import daybreak.devices.mllp.MllpLimits;

record KnowsTheWire(MllpLimits limits) {}
