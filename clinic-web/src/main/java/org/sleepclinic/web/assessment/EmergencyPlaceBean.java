package org.sleepclinic.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sleepclinic.assessment.EmergencyFacade;
import org.sleepclinic.assessment.Place;
import org.sleepclinic.assessment.Whereabouts;
import org.sleepclinic.patient.PatientId;

/** Where the patient of an emergency is, asked first on whichever page the emergency is met (D14). */
@Named("emergencyPlace")
@ViewScoped
public class EmergencyPlaceBean implements Serializable {
    @Inject
    private transient EmergencyFacade emergencies;
    private Place place;
    private Whereabouts whereabouts;

    /** Reads phone and address, when this is an emergency of somebody we know. */
    public void load(PatientId patient, boolean emergency) {
        whereabouts = emergency && patient != null ? emergencies.whereabouts(patient) : null;
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
