// planted: nothing-commands-a-device: daybreak.devices.mllp.MllpSender
package daybreak.clinic.board;

import daybreak.devices.mllp.MllpSender;

record OrdersADose(MllpSender pump) {}
