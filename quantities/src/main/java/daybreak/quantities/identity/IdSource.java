package daybreak.quantities.identity;

import java.util.UUID;

/** Makes new ids: time-ordered UUIDs (version 7 of RFC 9562). Safe for use by many threads. */
public interface IdSource {

    /** A new id, later in order than every one made before by this source. */
    UUID next();
}
