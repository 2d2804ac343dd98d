package daybreak.devices.pcd;

/**
 * Why a message is answered with AE or AR.
 *
 * @param reason what sort of fault
 * @param place where it was found
 * @param words what was found there and what would be taken, for the person who reads the sender's
 *     log
 */
public record Fault(FaultReason reason, Place place, String words) {}
