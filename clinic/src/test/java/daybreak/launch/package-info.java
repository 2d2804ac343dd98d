/**
 * The shell scripts that find a JDK, Maven and a browser, build, and report: run in folders of
 * their own, with a path that holds only what a test puts there.
 */
@NullMarked
package daybreak.launch;

import org.jspecify.annotations.NullMarked;
