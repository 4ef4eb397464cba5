package no.rettesnor.commandline;

/// What a run says to the script that started it.
public enum ExitCode {
    /// Everything asked for was done.
    DONE(0),
    /// It was told why it could not be done; nothing was changed.
    PROBLEM(1),
    /// The command was not understood; nothing was tried.
    WRONG_USE(2),
    /// Done, but something was left out or found wanting and needs a human eye.
    NEEDS_ATTENTION(3),
    /// Stopped by the user; nothing was changed.
    CANCELLED(130),
    /// A fault in the program itself (EX_SOFTWARE of BSD's sysexits).
    FAULT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// The number the process ends with.
    public int number() {
        return number;
    }
}
