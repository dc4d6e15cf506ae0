package org.sleepclinic.patient;

/** What imaging and several medicines must know: can the patient become pregnant, and is she? */
public enum Pregnancy {
    /** Able to become pregnant. */
    ABLE("Able to become pregnant"),
    /** Pregnant, with the day the child is due where it is known. */
    PREGNANT("Pregnant"),
    /** Somebody asked, and she or he cannot. */
    NOT_ABLE(null);

    /** Code of the safety fact that says "pregnant". */
    static final String CODE = "pregnant";

    private final String label;

    Pregnancy(String label) {
        this.label = label;
    }

    /** What an entry of the safety list says, as {@link StandingFacts#pregnancy} reads it. */
    static Pregnancy said(SafetyState state, String code) {
        return state == SafetyState.NONE_KNOWN ? NOT_ABLE : CODE.equals(code) ? PREGNANT : ABLE;
    }

    /** The same from the words of another feature. */
    public static Pregnancy said(boolean noneKnown, String code) {
        return said(noneKnown ? SafetyState.NONE_KNOWN : SafetyState.PRESENT, code);
    }

    /** The name of the safety fact; null where there is nothing to warn of. */
    String label() {
        return label;
    }
}
