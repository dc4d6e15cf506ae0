package org.sleepclinic.study;

/** By which desaturation a hypopnoea counts; an AHI means nothing without it (clinical reference 3.5). */
public enum HypopnoeaRule {
    /** A fall of flow by 30 % or more for 10 s with 3 % desaturation or an arousal. */
    AASM_1A,
    /** The same with 4 % desaturation. */
    AASM_1B
}
