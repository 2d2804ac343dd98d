package daybreak.clinic.record.database;

import java.io.IOException;

/** The end of a clinic's own server by somebody else's hand. */
public final class LostServer {

    private LostServer() {}

    /** Kills it as the kernel does that has no memory left: it says nothing and tidies nothing. */
    public static void kill(DataFolder folder) throws IOException {
        ServerProcess server = ServerProcess.living(folder.cluster()).orElseThrow();
        server.signal("KILL");
    }
}
