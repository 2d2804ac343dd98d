package daybreak.clinic.record;

import daybreak.quantities.time.ClinicTime;

/**
 * An event on its way into the journal.
 *
 * @param stream the chain it belongs to
 * @param at when it happened, by the clinic's clock
 * @param by who did it
 * @param event what happened, of a type that an {@link EventKind} names
 */
public record Fact(Stream stream, ClinicTime at, Actor by, Record event) {}
