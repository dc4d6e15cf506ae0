package org.sleepclinic.identity;

import java.util.UUID;

/** An account was changed: its roles, its password, whether it is open at all. */
record StandingChanged(UUID user) {
}
