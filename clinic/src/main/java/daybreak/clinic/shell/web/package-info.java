/** How the shell answers: frames, error pages, static files, the switches of a station. */
@NullMarked
package daybreak.clinic.shell.web;

import org.jspecify.annotations.NullMarked;
