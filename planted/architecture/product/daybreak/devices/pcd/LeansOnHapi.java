// planted: hl7-library-behind-its-wall: ca.uhn.hl7v2.model.Message
package daybreak.devices.pcd;

import ca.uhn.hl7v2.model.Message;

record LeansOnHapi(Message message) {}
