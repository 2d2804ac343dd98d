package daybreak.clinic.live;

import java.util.List;

/** A feature's side of the stream. */
public interface TopicSource {

    /** True when this feature serves the topic, to this viewer. */
    boolean serves(Topic topic, Viewer viewer);

    /** The topic's fragments as they are now. Called on the stream's own thread. */
    List<Fragment> render(Topic topic, Viewer viewer);
}
