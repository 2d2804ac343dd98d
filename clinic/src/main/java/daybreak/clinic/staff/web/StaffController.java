package daybreak.clinic.staff.web;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.staff.AccountOutcome;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.Member;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts, as an administrator keeps them. */
@Controller
final class StaffController {

    private static final String OPENING = "new-account";

    private final Accounts accounts;

    StaffController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/staff")
    Answer page(Member member) {
        return Answer.shown(page(member, Form.empty(OPENING), Optional.empty()));
    }

    @PostMapping("/staff")
    Answer open(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> roles,
            Member member) {
        Form form =
                Form.filled(
                        OPENING,
                        Map.of("username", username, "name", name, "roles", Form.ticked(roles)));
        return switch (accounts.open(member, username, name, ticked(roles))) {
            case AccountOutcome.Refused(var refusals) ->
                    Answer.refused(page(member, form.refused(refusals), Optional.empty()));
            case AccountOutcome.DoneWithCode(var id, var code, var _) -> code(id, code);
            case AccountOutcome.Done _ -> Answer.onward("/staff", "account-opened");
        };
    }

    @PostMapping("/staff/{id}/roles")
    Answer setRoles(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> roles,
            Member member) {
        StaffId who = new StaffId(id);
        Map<String, String> typed = Map.of("roles", Form.ticked(roles));
        return answer(
                accounts.setRoles(member, who, ticked(roles)), who, typed, "roles-set", member);
    }

    @PostMapping("/staff/{id}/close")
    Answer close(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Member member) {
        StaffId who = new StaffId(id);
        Map<String, String> typed = Map.of("reason", reason);
        return answer(accounts.close(member, who, reason), who, typed, "account-closed", member);
    }

    @PostMapping("/staff/{id}/code")
    Answer issueCode(@PathVariable UUID id, Member member) {
        StaffId who = new StaffId(id);
        return answer(accounts.issueCode(member, who), who, Map.of(), "code-issued", member);
    }

    private Answer answer(
            AccountOutcome outcome,
            StaffId who,
            Map<String, String> typed,
            String done,
            Member member) {
        return switch (outcome) {
            case AccountOutcome.Done _ -> Answer.onward("/staff", done);
            case AccountOutcome.DoneWithCode(var id, var code, var _) -> code(id, code);
            case AccountOutcome.Refused(var refusals) -> refused(who, typed, refusals, member);
        };
    }

    private Answer refused(
            StaffId who, Map<String, String> typed, List<Refusal> refusals, Member member) {
        if (accounts.roster().account(who).isEmpty()) {
            return new Answer.Nothing();
        }
        Form form = Form.filled(StaffPage.formId(who), typed).refused(refusals);
        return Answer.refused(
                page(member, Form.empty(OPENING), Optional.of(new StaffPage.Changing(who, form))));
    }

    private Answer code(StaffId id, String code) {
        return accounts.roster()
                .account(id)
                .<Answer>map(account -> Answer.shown(new CodePage(account, code)))
                .orElseGet(Answer.Nothing::new);
    }

    private StaffPage page(Member member, Form opening, Optional<StaffPage.Changing> changing) {
        return new StaffPage(accounts.roster().accounts(), member.id(), opening, changing);
    }

    private static Set<Role> ticked(List<String> roles) {
        return Arrays.stream(Role.values())
                .filter(role -> roles.contains(role.name()))
                .collect(Collectors.toSet());
    }
}
