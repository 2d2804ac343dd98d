package daybreak.devices.mllp;

import java.time.Duration;

/**
 * What the listener allows. A limit that is passed closes the connection that passed it and no
 * other.
 *
 * @param frameBytes the longest content of a frame
 * @param frameTime from a frame's first byte to its last; a sender that drips bytes is cut off
 * @param idleTime between frames
 * @param answerTime from a frame's last byte to its answer; then the connection closes unanswered
 *     and the sender keeps the message
 * @param writeTime for the peer to take an answer off the wire
 * @param connections at once; a further one is closed as soon as it is accepted
 * @param framesHeldBytes of all frames that are being received at once, counted from {@value
 *     #FREE_BYTES} bytes a frame on
 */
public record MllpLimits(
        int frameBytes,
        Duration frameTime,
        Duration idleTime,
        Duration answerTime,
        Duration writeTime,
        int connections,
        long framesHeldBytes) {

    /** What every connection may hold without asking: an ordinary message fits. */
    public static final int FREE_BYTES = 8 * 1024;

    /**
     * The defaults: a frame of 1 MiB (a minute of a monitor's numbers is 2 kB, waveforms are not
     * taken); 10 s for a frame (1 MiB at 1 Mbit/s takes 8.4 s); 75 s idle (a monitor that reports
     * once a minute keeps its connection); 30 s for an answer (a store that is away longer does not
     * answer at all); 10 s to take an answer; 600 connections (500 must work, the rest is room for
     * those that a network loss left half open); 48 MiB of frames (a heap of 384 MiB holds them
     * beside what they are decoded into).
     */
    public static final MllpLimits DEFAULT =
            new MllpLimits(
                    1024 * 1024,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(75),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(10),
                    600,
                    48L * 1024 * 1024);

    /**
     * @throws IllegalArgumentException when a limit is not positive
     */
    public MllpLimits {
        if (frameBytes < 1 || connections < 1 || framesHeldBytes < frameBytes) {
            throw new IllegalArgumentException(
                    "limits are positive, and the frames held at least one frame: "
                            + frameBytes
                            + ", "
                            + connections
                            + ", "
                            + framesHeldBytes);
        }
        positive(frameTime);
        positive(idleTime);
        positive(answerTime);
        positive(writeTime);
    }

    private static void positive(Duration duration) {
        if (!duration.isPositive()) {
            throw new IllegalArgumentException("a time limit is positive: " + duration);
        }
    }

    public MllpLimits withFrameBytes(int bytes) {
        return new MllpLimits(
                bytes, frameTime, idleTime, answerTime, writeTime, connections, framesHeldBytes);
    }

    public MllpLimits withFrameTime(Duration time) {
        return new MllpLimits(
                frameBytes, time, idleTime, answerTime, writeTime, connections, framesHeldBytes);
    }

    public MllpLimits withIdleTime(Duration time) {
        return new MllpLimits(
                frameBytes, frameTime, time, answerTime, writeTime, connections, framesHeldBytes);
    }

    public MllpLimits withAnswerTime(Duration time) {
        return new MllpLimits(
                frameBytes, frameTime, idleTime, time, writeTime, connections, framesHeldBytes);
    }

    public MllpLimits withWriteTime(Duration time) {
        return new MllpLimits(
                frameBytes, frameTime, idleTime, answerTime, time, connections, framesHeldBytes);
    }

    public MllpLimits withConnections(int count) {
        return new MllpLimits(
                frameBytes, frameTime, idleTime, answerTime, writeTime, count, framesHeldBytes);
    }

    public MllpLimits withFramesHeldBytes(long bytes) {
        return new MllpLimits(
                frameBytes, frameTime, idleTime, answerTime, writeTime, connections, bytes);
    }
}
