package daybreak.clinic.live;

/** Where a feature says that a topic has changed. Cheap, never blocks, safe from any thread. */
public interface Announcements {

    void changed(Topic topic);
}
