/**
 * What is fast, beside what, measured in the same run. Every part is a program that prints its
 * figures; none of them is a test. The clinic that is measured runs as a process of its own with
 * the launcher's settings, on the same machine as those who load it.
 */
@NullMarked
package daybreak.benchmarks;

import org.jspecify.annotations.NullMarked;
