package daybreak.clinic.staff.security;

import daybreak.care.staff.StaffId;
import daybreak.clinic.staff.Account;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.SignInSettings;
import daybreak.clinic.staff.SignOutCause;
import daybreak.clinic.staff.Watching;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;

/**
 * All sign-ins. The truth is in memory, so nobody is thrown out while the store is away; it is
 * written behind to the shelf, so a restart throws nobody out either.
 *
 * <p>Inside a run idleness is counted by the monotonic clock: a step of the machine's date neither
 * signs anybody out nor keeps anybody in.
 */
final class SignIns implements SessionRepository<StationSession> {

    /** How far the touch that lies on the shelf may lag behind the truth. */
    static final Duration LAG = Duration.ofSeconds(10);

    private final SignInShelf shelf;
    private final Accounts accounts;
    private final Draws draws;
    private final MachineClock clock;
    private final Duration idleLimit;
    private final Watching watching;

    private final Map<Fingerprint, SignIn> open = new ConcurrentHashMap<>();
    private final Set<Fingerprint> unwritten = ConcurrentHashMap.newKeySet();
    private final Set<Fingerprint> ended = ConcurrentHashMap.newKeySet();
    private final ReentrantLock writing = new ReentrantLock();
    private volatile Runnable whenOpened = () -> {};

    SignIns(
            SignInShelf shelf,
            Accounts accounts,
            Draws draws,
            MachineClock clock,
            SignInSettings settings,
            Watching watching) {
        this.shelf = shelf;
        this.accounts = accounts;
        this.draws = draws;
        this.clock = clock;
        this.idleLimit = settings.idleLimit();
        this.watching = watching;
        shelf.all().forEach(this::wake);
        accounts.whenChanged(this::endUnlessOpen);
    }

    private void wake(SignInShelf.Resting resting) {
        Duration age = Duration.between(resting.touchedAt(), clock.wall());
        MachineTime touched = clock.now().plus(age.isNegative() ? Duration.ZERO : age.negated());
        SignIn signIn = new SignIn(resting.since(), touched);
        signIn.belongsTo(resting.member());
        open.put(new Fingerprint(resting.fingerprint()), signIn);
    }

    @Override
    public StationSession createSession() {
        return new StationSession(this, new SignIn(clock.wall(), clock.now()), draws.token());
    }

    /** Takes it among the open ones; one without a member is nobody's and is not kept. */
    @Override
    public void save(StationSession session) {
        Fingerprint fingerprint = Fingerprint.of(session.getId());
        if (session.signIn().member().isPresent()
                && open.put(fingerprint, session.signIn()) == null) {
            unwritten.add(fingerprint);
            whenOpened.run();
        }
    }

    /** Tells somebody of each new one, before its cookie leaves. */
    void whenOpened(Runnable then) {
        whenOpened = then;
    }

    @Override
    public @Nullable StationSession findById(String token) {
        SignIn signIn = open.get(Fingerprint.of(token));
        return signIn == null || standing(signIn) == Standing.OVER
                ? null
                : new StationSession(this, signIn, token);
    }

    /** Ends it without a word to the journal, when {@link #end} has not said why before. */
    @Override
    public void deleteById(String token) {
        remove(Fingerprint.of(token));
    }

    void end(String token, SignOutCause cause) {
        end(Fingerprint.of(token), cause);
    }

    private void end(Fingerprint fingerprint, SignOutCause cause) {
        SignIn signIn = remove(fingerprint);
        if (signIn != null) {
            signIn.member().ifPresent(member -> accounts.signedOut(member, cause));
        }
    }

    private @Nullable SignIn remove(Fingerprint fingerprint) {
        SignIn signIn = open.remove(fingerprint);
        if (signIn != null) {
            unwritten.remove(fingerprint);
            ended.add(fingerprint);
            signIn.end();
        }
        return signIn;
    }

    /** Gives it another token; the old one opens nothing any more. */
    String rename(String token, SignIn signIn) {
        String renamed = draws.token();
        if (open.remove(Fingerprint.of(token), signIn)) {
            ended.add(Fingerprint.of(token));
            open.put(Fingerprint.of(renamed), signIn);
            unwritten.add(Fingerprint.of(renamed));
        }
        return renamed;
    }

    /** Somebody touched its station. One that rests is woken by signing in alone. */
    void touch(SignIn signIn) {
        if (standing(signIn) == Standing.AWAKE) {
            signIn.touch(clock.now());
        }
    }

    Standing standing(SignIn signIn) {
        if (left(signIn).isPositive()) {
            return Standing.AWAKE;
        }
        return watching.goesOn() ? Standing.RESTING : Standing.OVER;
    }

    /** How long until it ends, untouched. */
    Duration left(SignIn signIn) {
        return idleLimit.minus(signIn.touchedAt().until(clock.now()));
    }

    Duration idleLimit() {
        return idleLimit;
    }

    Instant wallOf(MachineTime time) {
        return clock.wall().minus(time.until(clock.now()));
    }

    /** Ends what nobody has touched for too long, and no longer rests. */
    void endIdle() {
        open.forEach((fingerprint, signIn) -> {
            if (standing(signIn) == Standing.OVER) {
                end(fingerprint, SignOutCause.IDLE);
            }
        });
    }

    private void endUnlessOpen(Account account) {
        boolean opens = account.isOpen() && account.key() instanceof Account.Key.Password;
        if (!opens) {
            endAll(account.id());
        }
    }

    private void endAll(StaffId member) {
        open.forEach((fingerprint, signIn) -> {
            if (signIn.member().filter(member::equals).isPresent()) {
                end(fingerprint, SignOutCause.ACCOUNT_CHANGED);
            }
        });
    }

    /** Lays on the shelf what is not there yet; what cannot be written now stays to be written. */
    void write() {
        writing.lock();
        try {
            List<Fingerprint> gone = List.copyOf(ended);
            List<Fingerprint> fresh = List.copyOf(unwritten);
            List<SignInShelf.Resting> kept = new ArrayList<>();
            open.forEach((fingerprint, signIn) -> {
                if (fresh.contains(fingerprint) || lags(signIn)) {
                    kept.add(resting(fingerprint, signIn));
                }
            });
            if (gone.isEmpty() && kept.isEmpty()) {
                return;
            }
            List<String> goneHex = gone.stream().map(Fingerprint::hex).toList();
            switch (shelf.write(kept, goneHex)) {
                case AWAY -> {}
                case WRITTEN -> written(kept, fresh, gone);
            }
        } finally {
            writing.unlock();
        }
    }

    private boolean lags(SignIn signIn) {
        return signIn.restedAt().until(signIn.touchedAt()).compareTo(LAG) >= 0;
    }

    private SignInShelf.Resting resting(Fingerprint fingerprint, SignIn signIn) {
        return new SignInShelf.Resting(
                fingerprint.hex(),
                signIn.member().orElseThrow(),
                signIn.since(),
                wallOf(signIn.touchedAt()));
    }

    private void written(
            List<SignInShelf.Resting> kept, List<Fingerprint> fresh, List<Fingerprint> gone) {
        fresh.forEach(unwritten::remove);
        gone.forEach(ended::remove);
        for (SignInShelf.Resting resting : kept) {
            SignIn signIn = open.get(new Fingerprint(resting.fingerprint()));
            if (signIn != null) {
                signIn.rested(signIn.touchedAt());
            }
        }
    }
}
