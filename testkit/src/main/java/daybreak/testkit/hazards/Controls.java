package daybreak.testkit.hazards;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This test fails when the control of a hazard is taken away. On a class it speaks for every test
 * in it.
 *
 * <pre>{@code
 * @Test
 * @Controls("H14")
 * void aPausedAlarmSoundsAgainAsSoonAsThePatientGetsWorse() { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Controls {

    /** The hazards' ids, as the safety document has them. */
    String[] value();
}
