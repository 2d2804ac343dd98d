/**
 * The monitor at a chair, as a real one behaves: it reports what its sensors say once a period,
 * measures a pressure when somebody presses the button, speaks IHE PCD-01 over MLLP, and keeps what
 * was not acknowledged until it is. Artefacts are planned like everything else; faults are told to
 * it by tests.
 */
@NullMarked
package daybreak.simulation.monitor;

import org.jspecify.annotations.NullMarked;
