package org.sleepclinic.web.night;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.night.NightSheet;
import org.sleepclinic.night.NightSheetFacade;
import org.sleepclinic.night.SheetBed;
import org.sleepclinic.scheduling.AppointmentFacade;
import org.sleepclinic.scheduling.AppointmentId;

/** A night on one page: tonight's unless the address names another. */
@Named("nightSheet")
@ViewScoped
public class NightSheetBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NightSheetFacade nights;
    @Inject
    private transient AppointmentFacade appointments;
    private LocalDate night;
    private LocalDate tonight;
    private NightSheet sheet;

    public void load() {
        tonight = nights.tonight();
        if (night == null) {
            night = tonight;
        }
        sheet = nights.sheet(night);
    }

    /** The patient has come to the sleep laboratory. */
    public String arrive(SheetBed bed) {
        appointments.arrive(new AppointmentId(bed.appointment()), bed.version());
        return again();
    }

    /** The patient is in bed and wired; the study is under way. */
    public String toBed(SheetBed bed) {
        appointments.enterRoom(new AppointmentId(bed.appointment()), bed.version());
        return again();
    }

    private String again() {
        return "/night/sheet?faces-redirect=true&includeViewParams=true";
    }

    public boolean isTonight() {
        return night.equals(tonight);
    }

    /** The night is over, so that its records are due. */
    public boolean isOver() {
        return night.isBefore(LocalDate.from(tonight)) || sheet.beds().stream().anyMatch(SheetBed::isRecorded);
    }

    public LocalDate getPrevious() {
        return night.minusDays(1);
    }

    public LocalDate getNext() {
        return night.plusDays(1);
    }

    public NightSheet getSheet() {
        return sheet;
    }

    public LocalDate getNight() {
        return night;
    }

    public void setNight(LocalDate night) {
        this.night = night;
    }
}
