package org.sleepclinic.testing.inside;

import java.util.UUID;

/** The people tests act as: one for each role, known to the test database under the same id. */
public enum Staff {
    FRONT_DESK("Frances Desk"),
    NURSE("Nora Nurse"),
    TECHNOLOGIST("Theo Technologist"),
    PHYSICIAN("Dr Phoebe Physician"),
    ADMINISTRATOR("Ada Administrator");

    private final String displayName;

    Staff(String displayName) {
        this.displayName = displayName;
    }

    /** Also the name of the caller principal, as the product has it. */
    public UUID id() {
        return new UUID(0x7000L, 0x8000_0000_0000_0001L + ordinal());
    }

    public String displayName() {
        return displayName;
    }
}
