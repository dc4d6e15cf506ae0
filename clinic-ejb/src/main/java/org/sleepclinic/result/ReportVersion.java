package org.sleepclinic.result;

import java.io.Serializable;

/** A report as somebody saw it; whoever changes it says which state they saw. */
public record ReportVersion(ReportId id, int version) implements Serializable {
}
