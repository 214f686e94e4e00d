package org.hearsay.cli;

/** What the program tells the shell. */
class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;
    static final int SOME_REJECTED = 3;

    private ExitCode() {
    }
}
