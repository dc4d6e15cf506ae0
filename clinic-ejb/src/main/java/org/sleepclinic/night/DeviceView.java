package org.sleepclinic.night;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * A device and who has it.
 *
 * @param version of the device
 * @param loan    where it is out, else null; so are all after it
 * @param name    SURNAME, Given
 * @param phone   to call when it is overdue, or null
 * @param overdue it should be back by now
 * @param active  on the shelf or out; else kept for the record, and administrators may put it back
 */
@Phi
public record DeviceView(UUID id, String code, String device, DeviceKind kind, int version, UUID loan, int loanVersion,
        UUID patient, String name, String phone, String tests, Instant outAt, LocalDate dueBack,
        boolean overdue, boolean active) implements Serializable {
    public boolean isOut() {
        return loan != null;
    }

    /** The same without whose it is. */
    DeviceView withoutPatient() {
        return new DeviceView(id, code, device, kind, version, loan, loanVersion, null, null, null, null, outAt,
                dueBack, overdue, active);
    }

    @Override
    public String toString() {
        return "DeviceView[" + code + "]";
    }
}
