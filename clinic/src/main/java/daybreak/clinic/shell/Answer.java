package daybreak.clinic.shell;

/** What a controller says. */
public sealed interface Answer {

    /** The page, whole. */
    record Shown(Page page) implements Answer {}

    /**
     * The page again, with what was typed and what is wrong with it: status 422.
     *
     * @param page whose form says so
     */
    record Refused(Page page) implements Answer {}

    /**
     * Not now: the page, with the time after which it may be tried again: status 429.
     *
     * @param page that says so
     * @param seconds to wait
     */
    record Later(Page page, long seconds) implements Answer {}

    /** The page, because the clinic cannot do it at present: status 503. */
    record Unable(Page page) implements Answer {}

    /** A piece alone, for a script that swaps it in. */
    record Part(Piece piece) implements Answer {}

    /**
     * It is done; go on there.
     *
     * @param path a path of ours
     * @param done the end of the key of what the next page says, {@code done.…}; empty says nothing
     */
    record Onward(String path, String done) implements Answer {

        /**
         * @throws IllegalArgumentException when the path leads elsewhere
         */
        public Onward {
            if (!LocalPath.isLocal(path)) {
                throw new IllegalArgumentException("not a path of ours: " + path);
            }
        }
    }

    /** There is nothing here: the same answer as for an address that does not exist. */
    record Nothing() implements Answer {}

    static Answer shown(Page page) {
        return new Shown(page);
    }

    static Answer refused(Page page) {
        return new Refused(page);
    }

    static Answer onward(String path) {
        return new Onward(path, "");
    }

    static Answer onward(String path, String done) {
        return new Onward(path, done);
    }
}
