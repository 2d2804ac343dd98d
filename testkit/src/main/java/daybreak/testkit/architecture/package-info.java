/**
 * The rules of a house as objects: each looks at the classes, the sources or the documents of a
 * tree and reports what breaks it, with file, line and the offending text.
 *
 * <p>Start at {@link daybreak.testkit.architecture.Rule} and {@link
 * daybreak.testkit.architecture.Tree}. A rule also says at how many things it looked: one that
 * looked at nothing guards nothing, and whoever applies it must treat that as a failure. Nothing
 * here knows whose house it is: packages, names and limits are arguments.
 */
@NullMarked
package daybreak.testkit.architecture;

import org.jspecify.annotations.NullMarked;
