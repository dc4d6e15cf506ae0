package org.sleepclinic.plan;

import org.sleepclinic.protocol.ProtocolDefinition;

/** The version of the protocol a plan follows, and who moves it on, when. */
record Walk(ProtocolDefinition protocol, Stamp stamp) {
}
