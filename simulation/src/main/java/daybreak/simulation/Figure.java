package daybreak.simulation;

import daybreak.quantities.evidence.Evidence;

/** A number of the simulation, and why it is that one. Each package lists its own. */
public interface Figure {

    /** The name under which documents list it. */
    String name();

    double value();

    /** As people write it: {@code mmHg}, {@code /min}, {@code share}. */
    String unit();

    Evidence evidence();
}
