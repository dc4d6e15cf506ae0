package org.sleepclinic.advice;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientBanner;

/**
 * Safety advice of a case as its page shows it.
 *
 * @param driving   newest first
 * @param countries whose rules are here
 */
@Phi
public record AdviceSheet(PatientBanner banner, List<AdviceItem> items, List<DrivingView> driving,
        List<Country> countries, boolean mayRecord) implements Serializable {
    /** A country whose rules are here, and whose duty it is there to notify. */
    public record Country(String code, String name, String duty) implements Serializable {
    }

    public AdviceSheet {
        items = List.copyOf(items);
        driving = List.copyOf(driving);
        countries = List.copyOf(countries);
    }

    @Override
    public String toString() {
        return "AdviceSheet";
    }
}
