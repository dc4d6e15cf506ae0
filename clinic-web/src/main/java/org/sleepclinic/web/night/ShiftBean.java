package org.sleepclinic.web.night;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.night.NightShiftFacade;
import org.sleepclinic.night.ShiftView;
import org.sleepclinic.night.Technologist;
import org.sleepclinic.web.shell.Texts;

/** Who watches one night. */
@Named("nightShift")
@ViewScoped
public class ShiftBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NightShiftFacade shifts;
    @Inject
    private transient Texts texts;
    private LocalDate night;
    private String technologist;
    private List<ShiftView> onShift;
    private List<Technologist> staff;

    public void load() {
        if (night == null) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        onShift = shifts.between(night, night);
        staff = shifts.technologists();
    }

    public String add() {
        shifts.plan(night, Ids.parse(technologist));
        return again();
    }

    public String takeOff(ShiftView shift) {
        shifts.takeOff(shift.id(), shift.version());
        return again();
    }

    /** All the patients go to the technologist chosen. */
    public String handOver(ShiftView shift) {
        shifts.handOver(shift.id(), shift.version(), Ids.parse(technologist));
        return again();
    }

    private String again() {
        Messages.addFlashGlobalInfo(texts.of("night", "shiftSaid"));
        return "/night/shift?faces-redirect=true&includeViewParams=true";
    }

    public List<ShiftView> getOnShift() {
        return onShift;
    }

    /** Everybody who may watch: who is on shift too can take somebody's patients over. */
    public List<Technologist> getStaff() {
        return staff;
    }

    public LocalDate getNight() {
        return night;
    }

    public void setNight(LocalDate night) {
        this.night = night;
    }

    public String getTechnologist() {
        return technologist;
    }

    public void setTechnologist(String technologist) {
        this.technologist = technologist;
    }
}
