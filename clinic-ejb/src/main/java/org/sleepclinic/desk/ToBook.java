package org.sleepclinic.desk;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.scheduling.AppointmentView;
import org.sleepclinic.scheduling.Bookable;

/**
 * Everything the booking page needs to know first.
 *
 * @param what   what a time is wanted for
 * @param before the appointment that is to be moved, or null
 */
@Phi
public record ToBook(Bookable what, AppointmentView before, PatientBanner banner,
        DeskCheck check) implements Serializable {
    @Override
    public String toString() {
        return "ToBook[" + what + "]";
    }
}
