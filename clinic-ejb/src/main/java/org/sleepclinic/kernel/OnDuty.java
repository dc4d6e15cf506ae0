package org.sleepclinic.kernel;

import java.util.UUID;

/** User ids of the responsible doctor, and of the deputy and the nurse of one duty where there is one who can be asked. */
public record OnDuty(UUID doctor, UUID deputy, UUID nurse) {
}
