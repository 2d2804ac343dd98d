package daybreak.clinic.live;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Knows whether a sign-in goes on. Looking is no touch: a stream keeps nobody signed in. */
final class SignInWatch {

    private final SessionRepository<? extends Session> signIns;

    /** Somebody who reads a stream. */
    @FunctionalInterface
    interface Reader {

        boolean isStillIn();
    }

    SignInWatch(SessionRepository<? extends Session> signIns) {
        this.signIns = signIns;
    }

    Reader readerOf(String sessionId) {
        return () -> signIns.findById(sessionId) != null;
    }
}
