package org.sleepclinic.night;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The sleep laboratory as administrators keep it.
 *
 * @param approvedBy who approved the values, or null while nobody has
 * @param kits       by name
 * @param version    to be given back with a change
 */
public record LaboratoryView(LaboratoryDetails details, String approvedBy, LocalDate approvedOn, List<KitView> kits,
        int version) implements Serializable {
    /** A kit with its version. */
    public record KitView(Kit kit, int version) implements Serializable {
    }

    public LaboratoryView {
        kits = List.copyOf(kits);
    }
}
