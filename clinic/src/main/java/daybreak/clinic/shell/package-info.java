/**
 * The frame around every page and the manner of every answer: which clinic and mode this is, in
 * which language and theme a station reads, how a page or a piece of one is rendered, how a form is
 * refused, and what somebody sees when there is nothing to see.
 *
 * <p>A feature hands a controller's {@link daybreak.clinic.shell.Answer} back; its pages are
 * records that name their template. Who is signed in and what they may reach is answered by whoever
 * provides {@link daybreak.clinic.shell.Stations}; this package does not know how.
 */
@NullMarked
@ApplicationModule(displayName = "shell")
package daybreak.clinic.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
