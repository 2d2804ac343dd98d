package daybreak.simulation.monitor;

/**
 * What became of a monitor's messages.
 *
 * @param acknowledged stored by the clinic
 * @param refused given up after refusals
 * @param unanswered attempts that nobody answered; each was tried again
 * @param lost never sent, because too many waited
 * @param waiting not yet acknowledged
 * @param lastTrouble why the last attempt failed that did; empty when none has
 */
public record Traffic(
        long acknowledged,
        long refused,
        long unanswered,
        long lost,
        int waiting,
        String lastTrouble) {}
