package org.sleepclinic.patient;

/** What imaging and several medicines must know: can the patient become pregnant, and is she? */
public enum Pregnancy {
    /** Able to become pregnant. */
    ABLE("Able to become pregnant"),
    /** Pregnant, with the day the child is due where it is known. */
    PREGNANT("Pregnant"),
    /** Somebody asked, and she or he cannot. */
    NOT_ABLE(null);

    private final String label;

    Pregnancy(String label) {
        this.label = label;
    }

    /** The name of the safety fact; null where there is nothing to warn of. */
    String label() {
        return label;
    }
}
