package daybreak.clinic.protocol.web;

import daybreak.clinic.protocol.document.ProtocolDocument;
import daybreak.quantities.evidence.Evidence;
import daybreak.quantities.evidence.Mark;
import java.util.Optional;

/**
 * Why a value is that value.
 *
 * @param mark how far it was followed to a source
 * @param ground how it is known, as the end of a key of a text
 * @param work the key of the work that it comes from, as it stands in the list of works
 * @param reason in the document's words, which are English
 */
public record Why(Mark mark, String ground, Optional<String> work, String reason) {

    static Why of(Evidence evidence, ProtocolDocument document) {
        return switch (evidence) {
            case Evidence.Published(var citation, var mark) ->
                    new Why(
                            mark,
                            mark.letter(),
                            Optional.of(citation.key()),
                            document.placeIn(citation));
            case Evidence.Derived(var from, var how) ->
                    new Why(
                            Mark.PROPOSED,
                            "derived",
                            document.work(from).map(work -> work.key()),
                            document.work(from).isPresent() ? how : how + " (" + from + ")");
            case Evidence.Assumed(var why) ->
                    new Why(Mark.PROPOSED, "assumed", Optional.empty(), why);
        };
    }
}
