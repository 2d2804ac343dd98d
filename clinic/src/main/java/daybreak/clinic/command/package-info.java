/**
 * The commands that read a clinic's data folder or make one: verify, export, rebuild, backup,
 * restore. Plain Java without a framework: each turns a call into one errand of the record and says
 * what came of it in the manner of all commands.
 */
@NullMarked
package daybreak.clinic.command;

import org.jspecify.annotations.NullMarked;
