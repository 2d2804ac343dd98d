package daybreak.clinic;

import java.io.IOException;

/**
 * Closes what stands on one another. Each part is closed whatever became of those before it, and
 * what is thrown is what went wrong first: the later troubles are mostly its consequences, and hang
 * on it.
 */
final class Endings {

    /** One part's end. */
    @FunctionalInterface
    interface Ending {
        void end() throws IOException;
    }

    private Endings() {}

    /**
     * Closes all, in their order.
     *
     * @throws IOException the first trouble, when it was one of input or output
     */
    static void all(Ending... parts) throws IOException {
        Exception first = null;
        for (Ending part : parts) {
            try {
                part.end();
            } catch (IOException | RuntimeException e) {
                first = first == null ? e : hangOn(first, e);
            }
        }
        if (first != null) {
            throw thrown(first);
        }
    }

    /**
     * Closes a part because of a trouble, which is what is told whatever the closing brings.
     *
     * @return never: the trouble is thrown
     * @throws IOException the trouble, when it is one of input or output
     */
    static RuntimeException after(Exception trouble, Ending part) throws IOException {
        try {
            part.end();
        } catch (IOException | RuntimeException e) {
            throw thrown(hangOn(trouble, e));
        }
        throw thrown(trouble);
    }

    private static Exception hangOn(Exception first, Exception later) {
        if (!first.equals(later)) {
            first.addSuppressed(later);
        }
        return first;
    }

    private static RuntimeException thrown(Exception trouble) throws IOException {
        return switch (trouble) {
            case IOException io -> throw io;
            case RuntimeException ours -> ours;
            default -> new IllegalStateException(trouble);
        };
    }
}
