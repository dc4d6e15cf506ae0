package org.sleepclinic.kernel;

import java.util.UUID;

/** User ids of the responsible doctor, the deputy and the nurse of one duty. */
public record OnDuty(UUID doctor, UUID deputy, UUID nurse) {
}
