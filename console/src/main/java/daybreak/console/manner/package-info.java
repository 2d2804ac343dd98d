/**
 * The manner of every command: how it is called, refused, helped with, shows progress and prints.
 * Nothing here knows a command. The clinic's own main class speaks in the same manner.
 *
 * <p>A program is called by a table of commands, each with its operands and options; a call is read
 * whole, and everything that is wrong with it is said at once. Standard output carries data only.
 */
@NullMarked
package daybreak.console.manner;

import org.jspecify.annotations.NullMarked;
