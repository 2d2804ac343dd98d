// planted: hl7-messages-in-devices: daybreak.devices.message.Segment
package daybreak.clinic.board;

import daybreak.devices.message.Segment;

record TakesMessagesApart(Segment segment) {}
