package org.sleepclinic.protocol;

import java.io.Serializable;
import java.util.List;

/** A protocol as its page shows it: the version looked at with its steps, what ends care, and the other versions. */
public record ProtocolView(ProtocolRow head, ProtocolDefinition definition, List<DischargeCriterion> criteria,
        List<ProtocolRow> versions) implements Serializable {
}
