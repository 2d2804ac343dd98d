package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.staff.Role;
import daybreak.clinic.staff.AccountOutcome;
import daybreak.clinic.staff.Member;
import daybreak.clinic.staff.SignOutCause;
import daybreak.clinic.staff.StaffEvent;
import daybreak.testkit.hazards.Controls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInsTest {

    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final Doorway doorway = new Doorway();
    private final Member root = doorway.open("root", "x", Role.ADMIN);
    private final Member rosa = doorway.open("rosa", "x", Role.NURSE);

    private static boolean stands(Doorway doorway, String token) {
        return doorway.signIns.findById(token) != null;
    }

    private boolean stands(String token) {
        return stands(doorway, token);
    }

    private SignIn of(String token) {
        StationSession session = Objects.requireNonNull(doorway.signIns.findById(token));
        return session.signIn();
    }

    private List<SignOutCause> causes() {
        return doorway.journal.told(StaffEvent.SignedOut.class).stream()
                .map(StaffEvent.SignedOut::cause)
                .toList();
    }

    private Doorway next() {
        return new Doorway(doorway.journal, doorway.shelves);
    }

    @Test
    void aStationThatNobodyTouchesRestsWhileSomebodyIsWatched() {
        String token = doorway.signIn(rosa);
        List<String> told = new ArrayList<>();
        of(token).whenEnded(() -> told.add("ended"));
        doorway.watchOpens();
        doorway.clock.advance(LIMIT.multipliedBy(3));
        doorway.signIns.endIdle();
        assertThat(doorway.signIns.standing(of(token))).isEqualTo(Standing.RESTING);
        assertThat(told).isEmpty();
        assertThat(causes()).isEmpty();

        doorway.watchesEnd();
        doorway.signIns.endIdle();
        assertThat(stands(token)).isFalse();
        assertThat(told).containsExactly("ended");
        assertThat(causes()).containsExactly(SignOutCause.IDLE);
    }

    @Test
    void aTouchDoesNotWakeAStationThatRests() {
        String token = doorway.signIn(rosa);
        doorway.watchOpens();
        doorway.clock.advance(LIMIT);
        doorway.signIns.touch(of(token));
        assertThat(doorway.signIns.standing(of(token))).isEqualTo(Standing.RESTING);
    }

    @Test
    void aStationThatRestsIsSignedOutAtOnceWithItsAccount() {
        String token = doorway.signIn(rosa);
        doorway.watchOpens();
        doorway.clock.advance(LIMIT);
        assertThat(doorway.accounts.close(root, rosa.id(), "left the clinic"))
                .isInstanceOf(AccountOutcome.Done.class);
        assertThat(stands(token)).isFalse();
    }

    @Test
    @Controls("H36")
    void aSignInLastsWhileSomebodyTouchesTheStation() {
        String token = doorway.signIn(rosa);
        for (int i = 0; i < 10; i++) {
            doorway.clock.advance(LIMIT.minusMillis(1));
            assertThat(stands(token)).isTrue();
            doorway.signIns.touch(of(token));
        }
        doorway.clock.advance(LIMIT);
        assertThat(stands(token)).isFalse();
        doorway.signIns.endIdle();
        assertThat(causes()).containsExactly(SignOutCause.IDLE);
    }

    @Test
    void whoseStationIsIdleIsToldOnceAndItsStreamsAreClosed() {
        String token = doorway.signIn(rosa);
        List<String> told = new ArrayList<>();
        of(token).whenEnded(() -> told.add("stream"));
        doorway.clock.advance(LIMIT);
        doorway.signIns.endIdle();
        doorway.signIns.endIdle();
        assertThat(told).containsExactly("stream");
        assertThat(causes()).hasSize(1);
    }

    @Test
    void whoeverAsksAfterItEndedIsToldAtOnce() {
        String token = doorway.signIn(rosa);
        SignIn signIn = of(token);
        doorway.signIns.end(token, SignOutCause.BY_HAND);
        List<String> told = new ArrayList<>();
        signIn.whenEnded(() -> told.add("late"));
        assertThat(told).containsExactly("late");
    }

    @Test
    void whoeverNoLongerWantsToBeToldIsNot() {
        String token = doorway.signIn(rosa);
        List<String> told = new ArrayList<>();
        Runnable stop = of(token).whenEnded(() -> told.add("stream"));
        stop.run();
        doorway.signIns.end(token, SignOutCause.BY_HAND);
        assertThat(told).isEmpty();
    }

    @Test
    @Controls("H18")
    void aStepOfTheMachinesDateSignsNobodyOut() {
        String token = doorway.signIn(rosa);
        doorway.clock.setDateBy(Duration.ofDays(40));
        assertThat(stands(token)).isTrue();
        doorway.clock.setDateBy(Duration.ofDays(-80));
        doorway.clock.advance(LIMIT);
        assertThat(stands(token)).isFalse();
    }

    @Test
    void signInsSurviveARestartWithTheTimeThatIsLeftOfThem() {
        String token = doorway.signIn(rosa);
        doorway.signIns.write();

        Doorway next = next();
        next.clock.advance(Duration.ofMinutes(14));
        assertThat(stands(next, token)).isTrue();
        StationSession woken = Objects.requireNonNull(next.signIns.findById(token));
        assertThat(woken.signIn().member()).contains(rosa.id());
        next.clock.advance(Duration.ofMinutes(1));
        assertThat(stands(next, token)).isFalse();
    }

    @Test
    void theShelfHoldsNothingThatOpens() {
        String token = doorway.signIn(rosa);
        doorway.signIns.write();
        assertThat(doorway.shelves.signIns().all())
                .singleElement()
                .satisfies(resting -> {
                    assertThat(resting.toString()).doesNotContain(token);
                    assertThat(resting.fingerprint()).isEqualTo(Fingerprint.of(token).hex());
                });
    }

    @Test
    void whoeverHasGoneDoesNotComeBackWithTheNextProgram() {
        String token = doorway.signIn(rosa);
        doorway.signIns.write();
        doorway.signIns.end(token, SignOutCause.BY_HAND);
        doorway.signIns.write();
        assertThat(stands(next(), token)).isFalse();
    }

    @Test
    void nobodyIsThrownOutWhileTheStoreIsAway() {
        doorway.shelves.takeAway();
        String token = doorway.signIn(rosa);
        doorway.signIns.write();
        assertThat(stands(token)).isTrue();
        assertThat(stands(next(), token)).isFalse();

        doorway.shelves.bringBack();
        doorway.signIns.write();
        assertThat(stands(next(), token)).isTrue();
    }

    @Test
    void touchesAreWrittenWhenTheyLag() {
        String token = doorway.signIn(rosa);
        doorway.signIns.write();
        doorway.clock.advance(Duration.ofMinutes(10));
        doorway.signIns.touch(of(token));
        doorway.signIns.write();

        assertThat(doorway.shelves.signIns().all())
                .singleElement()
                .extracting(SignInShelf.Resting::touchedAt)
                .isEqualTo(doorway.clock.wall());
    }

    @Test
    void aClosedAccountIsSignedOutEverywhere() {
        String one = doorway.signIn(rosa);
        String other = doorway.signIn(rosa);
        String roots = doorway.signIn(root);
        doorway.accounts.close(root, rosa.id(), "left");

        assertThat(stands(one)).isFalse();
        assertThat(stands(other)).isFalse();
        assertThat(stands(roots)).isTrue();
        assertThat(causes())
                .containsExactly(SignOutCause.ACCOUNT_CHANGED, SignOutCause.ACCOUNT_CHANGED);
    }

    @Test
    void whosePasswordIsTakenAwayIsSignedOut() {
        String token = doorway.signIn(rosa);
        doorway.accounts.issueCode(root, rosa.id());
        assertThat(stands(token)).isFalse();
    }

    @Test
    void aChangeOfRolesSignsNobodyOut() {
        String token = doorway.signIn(rosa);
        doorway.accounts.setRoles(root, rosa.id(), Set.of(Role.DIRECTOR));
        assertThat(stands(token)).isTrue();
    }

    @Test
    void aRenamedSignInOpensUnderItsNewTokenOnly() {
        String token = doorway.signIn(rosa);
        doorway.signIns.write();
        StationSession session = Objects.requireNonNull(doorway.signIns.findById(token));
        String renamed = session.changeSessionId();
        doorway.signIns.write();

        assertThat(stands(token)).isFalse();
        assertThat(stands(renamed)).isTrue();
        Doorway next = next();
        assertThat(stands(next, token)).isFalse();
        assertThat(stands(next, renamed)).isTrue();
    }

    @Test
    void aSessionOfNobodyIsNotKept() {
        StationSession session = doorway.signIns.createSession();
        doorway.signIns.save(session);
        assertThat(stands(session.getId())).isFalse();
    }
}
