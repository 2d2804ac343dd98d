package daybreak.clinic.record.database;

/** What came of opening a data folder's database. */
public sealed interface Opening {

    /** It is open; whoever asked closes it. */
    record Opened(Database database) implements Opening {}

    /** It cannot be used. */
    record Refused(DatabaseRefusal refusal) implements Opening {}
}
