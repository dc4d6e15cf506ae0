package org.sleepclinic.diagnosis;

import java.io.Serializable;
import org.sleepclinic.kernel.Evidence;

/** An ICD-10-CM code the clinic uses, with how well it was checked. */
public record IcdCode(String code, String label, Evidence evidence, String source) implements Serializable {
}
