package org.sleepclinic.alert;

import java.util.Set;
import java.util.UUID;

/** Pages of these people should look anew: so many alerts are open now. Told once the transaction has succeeded. */
record Ring(Set<UUID> people, OpenAlerts open) {
}
