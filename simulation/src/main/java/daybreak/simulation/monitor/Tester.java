package daybreak.simulation.monitor;

import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.body.Body;
import daybreak.simulation.body.Constitution;
import daybreak.simulation.body.InfusionCourse;
import daybreak.simulation.body.Response;
import daybreak.simulation.body.VitalSigns;
import java.util.List;
import java.util.Optional;

/**
 * The little box with which a monitor is checked before the next person comes: it plays a healthy
 * adult at rest.
 *
 * @param origin from which its seconds count
 */
public record Tester(Body body, ClinicTime origin) {

    /** What such a box is set to when it is switched on. */
    private static final VitalSigns PLAYED = new VitalSigns(80, 97, 15, 120, 80);

    private static final Response NO_RESPONSE = new Response(0, 0, 0);
    private static final InfusionCourse NO_INFUSION = new InfusionCourse(0, 0, Optional.empty());

    /** A tester whose little changes are drawn from a stream of its own. */
    public static Tester of(RandomSource random, ClinicTime origin) {
        return new Tester(
                new Body(new Constitution(PLAYED), NO_RESPONSE, NO_INFUSION, List.of(), random),
                origin);
    }
}
