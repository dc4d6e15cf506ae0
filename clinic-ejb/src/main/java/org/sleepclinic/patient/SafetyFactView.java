package org.sleepclinic.patient;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * One dated entry about a patient's safety.
 *
 * @param state      PRESENT or NONE_KNOWN
 * @param label      what it is; null for NONE_KNOWN
 * @param code       drug or device code where the label begins with a name, such as {@code digoxin}
 * @param endedOn    the last day it held, or null
 * @param recordedBy display name
 * @param told       false: a treatment made the entry, and nobody has told what else is taken
 * @param toldAt     when that was told, where not by this entry itself, or null
 * @param toldBy     display name of whom it was told to then, or null
 * @param voidReason why it was entered in error, or null
 */
@Phi
public record SafetyFactView(UUID id, SafetyKind kind, SafetyState state, String label, String code, String detail,
        Severity severity, LocalDate since, LocalDate endedOn, Instant recordedAt, String recordedBy, String voidReason,
        boolean told, Instant toldAt, String toldBy, int version) implements Serializable {
    /** Holds today: neither ended before {@code today} nor entered in error. */
    public boolean holdsOn(LocalDate today) {
        return voidReason == null && (endedOn == null || !endedOn.isBefore(today));
    }

    @Override
    public String toString() {
        return "SafetyFactView[" + id + "]";
    }
}
