package daybreak.clinic.record;

/**
 * Something that happened, in the past tense: a record with values and no entities. Each feature
 * has a sealed family of its own and names each member in {@link EventKind}.
 *
 * <p>What has landed is followed, never edited: a member that has to change gets a new version, and
 * the old one stays readable.
 */
public interface Event {}
