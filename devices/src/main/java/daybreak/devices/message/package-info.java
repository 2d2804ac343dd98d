/**
 * What an HL7 v2 message is made of: segments, fields, repetitions, components, subcomponents, with
 * the text of each unescaped. Two readers fill the same structure: {@link
 * daybreak.devices.message.LeanReader} for the common message, and HAPI for every other. They are
 * proven equal on every sample and on mutated ones. Nothing here knows what a message means.
 */
@NullMarked
package daybreak.devices.message;

import org.jspecify.annotations.NullMarked;
