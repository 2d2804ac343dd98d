package daybreak.clinic.demo;

import daybreak.care.staff.Role;
import daybreak.clinic.record.Actor;
import daybreak.clinic.staff.Account;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.Member;
import daybreak.clinic.staff.SignInName;
import daybreak.clinic.staff.security.CommandAccess;
import daybreak.simulation.staff.Colleague;
import daybreak.simulation.staff.Deed;
import java.util.Optional;

/** The simulated staff as members of the clinic: their accounts, and what these may do. */
final class Colleagues {

    private final Accounts accounts;
    private final CommandAccess access = new CommandAccess();

    Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether somebody may do something. */
    sealed interface Standing {

        record May(Actor.Member as) implements Standing {}

        record MayNot(String why) implements Standing {}
    }

    /** An administrator may have closed the account or changed its roles: asked each time. */
    Standing whoMay(Colleague colleague, Deed deed) {
        Optional<Member> member =
                accounts.roster()
                        .named(new SignInName(colleague.signInName()))
                        .filter(Account::isOpen)
                        .map(Account::member);
        if (member.isEmpty()) {
            return new Standing.MayNot("no open account " + colleague.signInName());
        }
        return isAdmitted(member.get(), deed)
                ? new Standing.May(member.get().actor())
                : new Standing.MayNot(colleague.signInName() + " may not " + deed);
    }

    private boolean isAdmitted(Member member, Deed deed) {
        return switch (deed) {
            case Deed.SignProtocol _ -> access.admits(member, "/protocol/sign");
            case Deed.RegisterDevice _, Deed.PlaceDevice _ ->
                    access.admits(member, "/devices/register");
            case Deed.RegisterPerson _ -> member.is(Role.COORDINATOR);
            case Deed.OpenWatch(var chair, var _) -> atChair(member, chair.value());
            case Deed.SetPhase(var chair, var _) -> atChair(member, chair.value());
            case Deed.SetBaseline(var chair, var _) -> atChair(member, chair.value());
            case Deed.TypeValues(var chair, var _) -> atChair(member, chair.value());
            case Deed.Acknowledge(var chair, var _) -> atChair(member, chair.value());
            case Deed.PauseSound(var chair) -> atChair(member, chair.value());
            case Deed.Review(var chair, var _) -> atChair(member, chair.value());
            case Deed.EndWatch(var chair) -> atChair(member, chair.value());
        };
    }

    private boolean atChair(Member member, int chair) {
        return access.admits(member, "/chairs/" + chair + "/watch");
    }
}
