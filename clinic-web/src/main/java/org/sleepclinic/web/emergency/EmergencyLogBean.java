package org.sleepclinic.web.emergency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sleepclinic.emergency.DoseAdvice;
import org.sleepclinic.emergency.EmergencyPlanFacade;
import org.sleepclinic.emergency.EmergencySheet;
import org.sleepclinic.emergency.GiveDose;
import org.sleepclinic.emergency.RecordCall;
import org.sleepclinic.emergency.Tick;
import org.sleepclinic.plan.PlanStepId;
import org.sleepclinic.web.identity.CurrentUserBean;
import org.sleepclinic.web.plan.DoseForm;

/** What is written down while an emergency runs: a dose with its second check, a call with its read-back. */
@Named("emergencyLog")
@ViewScoped
public class EmergencyLogBean implements Serializable {
    @Inject
    private transient EmergencyPlanFacade emergencies;
    @Inject
    private CurrentUserBean currentUser;
    private final DoseForm dose = new DoseForm();
    private String way;
    private Instant calledAt;
    private String whom;
    private String said;
    private boolean readBack;

    /** Begins a record with what is known: who prescribes when a physician asks, and the way where there is but one. */
    public void load(EmergencySheet sheet) {
        if (currentUser.is("PHYSICIAN")) {
            dose.setPrescriber(currentUser.getId().toString());
        }
        List<DoseAdvice> ways = ways(sheet);
        if (ways.size() == 1) {
            way = ways.getFirst().way().code();
            choose(sheet);
        }
    }

    /** Ways the steps that wait name, without what was given as a second line already. */
    public List<DoseAdvice> ways(EmergencySheet sheet) {
        return sheet.dosing().stream().filter(Tick::isOpen).flatMap(tick -> tick.ways().stream())
                .filter(one -> !one.given())
                .toList();
    }

    /** Fills in drug, amount and unit of the way chosen; what is given stays the giver's word. */
    public void choose(EmergencySheet sheet) {
        ways(sheet).stream().filter(one -> one.way().code().equals(way)).findFirst().ifPresent(one -> {
            dose.setDrug(one.way().label());
            dose.setAmount(one.amount());
            dose.setUnit(one.way().unit());
        });
    }

    public String give(EmergencySheet sheet) {
        PlanStepId step = sheet.dosing().stream().filter(Tick::isOpen).filter(this::names).findFirst()
                .or(() -> sheet.dosing().stream().filter(Tick::isOpen).findFirst())
                .orElseGet(() -> sheet.dosing().getLast()).id();
        emergencies.give(new GiveDose(sheet.head().plan(), way, dose.toCommand(step)));
        return again(sheet);
    }

    private boolean names(Tick tick) {
        return tick.ways().stream().anyMatch(one -> one.way().code().equals(way));
    }

    public String call(EmergencySheet sheet) {
        emergencies.called(new RecordCall(sheet.head().plan(), calledAt, whom, said, readBack));
        return again(sheet);
    }

    private static String again(EmergencySheet sheet) {
        return "/emergency/view?faces-redirect=true&plan=" + sheet.head().plan();
    }

    public DoseForm getDose() {
        return dose;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public Instant getCalledAt() {
        return calledAt;
    }

    public void setCalledAt(Instant calledAt) {
        this.calledAt = calledAt;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public boolean isReadBack() {
        return readBack;
    }

    public void setReadBack(boolean readBack) {
        this.readBack = readBack;
    }
}
