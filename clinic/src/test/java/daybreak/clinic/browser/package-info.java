/** A real browser for tests: the system's Chromium, driven by Playwright. */
@NullMarked
package daybreak.clinic.browser;

import org.jspecify.annotations.NullMarked;
