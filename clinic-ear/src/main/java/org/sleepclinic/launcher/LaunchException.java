package org.sleepclinic.launcher;

/** The clinic cannot be started, for a reason the person at the keyboard can mend; the message says how. */
public final class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchException(String message) {
        super(message);
    }

    LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
