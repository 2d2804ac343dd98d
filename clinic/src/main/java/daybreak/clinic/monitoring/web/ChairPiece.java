package daybreak.clinic.monitoring.web;

import daybreak.clinic.shell.Piece;
import java.util.Locale;

/** One part of a chair's page. */
public record ChairPiece(Part part, ChairParts parts) implements Piece {

    /** The parts, each an element of its own, so that a change of one disturbs no other. */
    public enum Part {
        HEAD,
        READINGS,
        ALARMS,
        DUE
    }

    @Override
    public String template() {
        return switch (part) {
            case HEAD -> "monitoring/chairhead";
            case READINGS -> "monitoring/chairreadings";
            case ALARMS -> "monitoring/chairalarms";
            case DUE -> "monitoring/chairdue";
        };
    }

    /** The id of its element. */
    public String id() {
        return "chair-" + parts.tile().chair() + "-" + part.name().toLowerCase(Locale.ROOT);
    }
}
