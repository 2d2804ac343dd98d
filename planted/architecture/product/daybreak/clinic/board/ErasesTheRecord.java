// planted: sql-text-in-stores: DELETE FROM journal
package daybreak.clinic.board;

final class ErasesTheRecord {

    static final String LAST_WORD =
            """
            DELETE FROM journal
            WHERE position > 1
            """;

    private ErasesTheRecord() {}
}
