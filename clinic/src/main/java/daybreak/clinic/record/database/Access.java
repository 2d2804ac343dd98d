package daybreak.clinic.record.database;

/** As whom a connection is opened. */
public enum Access {
    /** Changes tables: migrations, restore, the comparison of read models. */
    OWNER,
    /** Adds to the record and reads it; cannot change or remove what stands there. */
    APPLICATION
}
