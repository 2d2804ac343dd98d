package daybreak.clinic.monitoring.web;

import daybreak.care.protocol.Protocol;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.Watch;
import daybreak.clinic.monitoring.ChairLook;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.WatchOutcome;
import daybreak.clinic.record.Actor;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Languages;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.staff.Member;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Attempts to do something at a chair: which chair it is, what was typed, and how to answer. */
final class ChairAttempts {

    private final Monitoring monitoring;
    private final ChairPieces chairs;
    private final Languages languages;

    ChairAttempts(Monitoring monitoring, ChairPieces chairs, Languages languages) {
        this.monitoring = monitoring;
        this.chairs = chairs;
        this.languages = languages;
    }

    /** The form of the page that a refusal belongs to. */
    enum Fields {
        VITALS,
        WATCH
    }

    Attempt at(String chair, Map<String, String> typed, Member member, HttpServletRequest request) {
        return new Attempt(chair, Map.copyOf(typed), member, request);
    }

    /** One attempt. */
    final class Attempt {

        private final String chair;
        private final Map<String, String> typed;
        private final Member member;
        private final HttpServletRequest request;

        private Attempt(
                String chair,
                Map<String, String> typed,
                Member member,
                HttpServletRequest request) {
            this.chair = chair;
            this.typed = typed;
            this.member = member;
            this.request = request;
        }

        /** Who acts. */
        Actor.Member by() {
            return member.actor();
        }

        /** What was typed into a field; empty where there is no such field. */
        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        /** Does it, where the clinic has the chair. */
        Answer make(BiFunction<ChairNumber, VitalsForm, Answer> act) {
            Optional<ChairLook> look = ChairNumber.ofText(chair).flatMap(monitoring::look);
            return look.map(seen -> act.apply(seen.chair().number(), form(seen)))
                    .orElseGet(Answer.Nothing::new);
        }

        private VitalsForm form(ChairLook look) {
            Protocol protocol = look.chair().watch().map(Watch::protocol).orElseGet(look::inForce);
            return new VitalsForm(protocol, languages.of(request), typed);
        }

        /**
         * The way on, or the page with what was refused.
         *
         * @param done the word for what was done; empty where the page shows it by itself
         */
        Answer answer(WatchOutcome outcome, Fields fields, String done) {
            return switch (outcome) {
                case WatchOutcome.Done _ -> Answer.onward(back(), done);
                case WatchOutcome.Refused(var why) -> refused(fields, Refusals.of(why));
                case WatchOutcome.ProtocolNotSigned() ->
                        refused(fields, Refusal.of("", ChairRefusal.PROTOCOL_NOT_SIGNED));
                case WatchOutcome.NotRecorded() ->
                        refused(fields, Refusal.of("", ChairRefusal.NOT_RECORDED));
                case WatchOutcome.NoSuchChair _ -> new Answer.Nothing();
            };
        }

        private String back() {
            return typed("from").equals("tile") ? "/board" : "/chairs/" + chair;
        }

        Answer refused(Fields fields, Refusal why) {
            return refused(fields, List.of(why));
        }

        Answer refused(Fields fields, List<Refusal> why) {
            ChairPage.Forms forms =
                    switch (fields) {
                        case VITALS ->
                                ChairPage.Forms.empty()
                                        .withVitals(Form.filled("vitals", typed).refused(why));
                        case WATCH ->
                                ChairPage.Forms.empty()
                                        .withWatch(Form.filled("watch", typed).refused(why));
                    };
            return ChairNumber.ofText(chair)
                    .flatMap(number ->
                            chairs.page(
                                    number,
                                    languages.of(request),
                                    Hand.of(member.roles()),
                                    forms,
                                    TrendPiece.USUAL_HOURS))
                    .map(Answer::refused)
                    .orElseGet(Answer.Nothing::new);
        }
    }
}
