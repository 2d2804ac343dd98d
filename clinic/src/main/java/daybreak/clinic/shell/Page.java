package daybreak.clinic.shell;

import java.util.List;
import java.util.Set;

/** A whole page, shown inside the frame. */
public interface Page extends Piece {

    /** What stands in the browser's tab and is read first. */
    String title(Text text);

    /** The topics that the page follows live; a page with none opens no stream. */
    default Set<String> topics() {
        return Set.of();
    }

    /** Stylesheets of the page's feature, beside those of the frame. */
    default List<String> stylesheets() {
        return List.of();
    }

    /** Modules of the page's feature, beside those of the frame. */
    default List<String> scripts() {
        return List.of();
    }
}
