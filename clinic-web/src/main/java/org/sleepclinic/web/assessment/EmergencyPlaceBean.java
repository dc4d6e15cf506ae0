package org.sleepclinic.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sleepclinic.assessment.Place;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.Whereabouts;

/** Where the patient of an emergency is, asked first on whichever page the emergency is met (D14). */
@Named("emergencyPlace")
@ViewScoped
public class EmergencyPlaceBean implements Serializable {
    private Place place;
    private Whereabouts whereabouts;

    /** Shows phone and address, when this is an emergency of somebody we know. */
    public void load(PatientBanner patient, boolean emergency) {
        whereabouts = emergency && patient != null ? patient.whereabouts() : null;
    }

    public Place[] getAll() {
        return Place.values();
    }

    public Whereabouts getWhereabouts() {
        return whereabouts;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }
}
