package daybreak.console.manner;

/** What a command's end tells whoever called it. */
public enum ExitStatus {
    /** It did what it was asked. */
    DONE(0),
    /** It ran and found something wrong, such as a broken chain. */
    FOUND_WRONG(1),
    /** The call is wrong: an unknown option, a bad value, an unreadable file. */
    WRONG_CALL(2),
    /** The machine is not ready: a port taken, a disk full, a clinic that does not run. */
    NOT_READY(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The process's exit status. */
    public int code() {
        return code;
    }
}
