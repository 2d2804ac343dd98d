package daybreak.clinic.staff.security;

import daybreak.care.staff.Role;
import daybreak.clinic.record.Actor;
import daybreak.clinic.staff.AccountOutcome;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.Member;
import daybreak.clinic.staff.MemoryJournal;
import daybreak.clinic.staff.MemoryShelves;
import daybreak.clinic.staff.SecretId;
import daybreak.clinic.staff.SignInName;
import daybreak.clinic.staff.SignInSettings;
import daybreak.clinic.staff.WalkInClinic;
import daybreak.quantities.identity.TimeOrderedIds;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.HandMovedMachineClock;
import daybreak.quantities.time.SteppedClinicClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** All of signing in, wired by hand, over a record and shelves in memory. */
final class Doorway {

    static final Caller DESK = new Caller("10.0.0.1", Optional.of("the desk's mark"));

    final HandMovedMachineClock clock =
            new HandMovedMachineClock(Instant.parse("2026-11-21T09:00:00Z"));
    final MemoryJournal journal;
    final MemoryShelves shelves;
    final Draws draws = new Draws();
    final Hashing hashing = new Hashing(HashingTest.CHEAP);
    final Throttle throttle = new Throttle(clock);
    final Keyring keyring;
    final Accounts accounts;
    final Door door;
    final SignIns signIns;
    final FirstAdministrator first;
    private volatile boolean watched;

    Doorway() {
        this(new MemoryJournal(), new MemoryShelves());
    }

    /** The next program on the same record. */
    Doorway(MemoryJournal journal, MemoryShelves shelves) {
        this.journal = journal;
        this.shelves = shelves;
        SteppedClinicClock clinic = new SteppedClinicClock(WalkInClinic.MORNING);
        keyring = new Keyring(shelves, hashing, draws, clock);
        accounts =
                new Accounts(
                        journal,
                        journal,
                        clinic,
                        new TimeOrderedIds(clinic, new RandomSource(1).stream("ids")),
                        keyring);
        door = new Door(accounts, keyring, hashing, throttle, new Acquaintances(), clock);
        signIns =
                new SignIns(
                        shelves.signIns(),
                        accounts,
                        draws,
                        clock,
                        new SignInSettings(Duration.ofMinutes(15)),
                        () -> watched);
        first = new FirstAdministrator(accounts, keyring, draws, throttle, clock);
    }

    /** A nurse opens a watch at some chair. */
    void watchOpens() {
        watched = true;
    }

    /** The last watch ends. */
    void watchesEnd() {
        watched = false;
    }

    /** Opens an account with a password, as the house does. */
    Member open(String signInName, String password, Role role) {
        SecretId secret = accounts.nextSecret();
        keyring.keep(secret, PasswordRules.normal(password));
        AccountOutcome outcome =
                accounts.openByHouse(
                        new Actor.House("test"), signInName, signInName, Set.of(role), secret);
        if (outcome instanceof AccountOutcome.Refused(var refusals)) {
            throw new AssertionError(refusals);
        }
        return member(signInName);
    }

    Member member(String signInName) {
        return accounts.roster().named(new SignInName(signInName)).orElseThrow().member();
    }

    /** Signs somebody in; the token of their cookie. */
    String signIn(Member member) {
        StationSession session = signIns.createSession();
        session.setAttribute(StationSession.MEMBER, member.id());
        signIns.save(session);
        return session.getId();
    }
}
