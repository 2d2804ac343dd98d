/**
 * Recordings of patients: files of numbers in the forms in which they are published, and files of
 * HL7 v2 messages. A file is read whole or refused with every place that is wrong in it.
 */
@NullMarked
package daybreak.devices.recording;

import org.jspecify.annotations.NullMarked;
