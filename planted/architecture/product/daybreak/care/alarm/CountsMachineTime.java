// planted: care-without-machine-time: daybreak.quantities.time.MachineTime
package daybreak.care.alarm;

import daybreak.quantities.time.MachineTime;

record CountsMachineTime(MachineTime silencedAt) {}
