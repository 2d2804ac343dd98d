/** Tests of who is written down as having read what. */
@NullMarked
package daybreak.clinic.audit;

import org.jspecify.annotations.NullMarked;
