package daybreak.quantities.evidence;

/** Why a number is that number. */
public sealed interface Evidence {

    /** How far it was followed to a source; what we derived or assumed is proposed by us. */
    Mark mark();

    /**
     * Somebody published it.
     *
     * @param citation the work
     * @param mark how the figure reached us
     */
    record Published(Citation citation, Mark mark) implements Evidence {

        /**
         * @throws IllegalArgumentException when the mark is {@link Mark#PROPOSED}: what we propose
         *     is derived or assumed, never published
         */
        public Published {
            if (mark == Mark.PROPOSED) {
                throw new IllegalArgumentException(
                        "a published figure is not marked P: say Derived or Assumed, or mark "
                                + citation
                                + " V, V2 or R");
            }
        }
    }

    /**
     * It follows from something else.
     *
     * @param from what it follows from: a citation's key, another value's name
     * @param how the steps, so that they can be repeated
     */
    record Derived(String from, String how) implements Evidence {

        /**
         * @throws IllegalArgumentException when either is blank
         */
        public Derived {
            Said.something("what a figure is derived from", from);
            Said.something("how a figure is derived", how);
        }

        @Override
        public Mark mark() {
            return Mark.PROPOSED;
        }
    }

    /**
     * We chose it. Screens say so wherever the number is shown.
     *
     * @param why what speaks for it
     */
    record Assumed(String why) implements Evidence {

        /**
         * @throws IllegalArgumentException when the reason is blank
         */
        public Assumed {
            Said.something("why a figure is assumed", why);
        }

        @Override
        public Mark mark() {
            return Mark.PROPOSED;
        }
    }
}
