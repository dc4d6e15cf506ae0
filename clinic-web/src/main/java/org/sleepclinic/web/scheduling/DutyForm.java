package org.sleepclinic.web.scheduling;

import java.io.Serializable;
import java.time.Instant;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.scheduling.DutyDetails;
import org.sleepclinic.scheduling.DutyView;

/** What is typed of a duty; a new one may come with its times in the address. */
public class DutyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Instant starts;
    private Instant ends;
    private String doctor;
    private String deputy;
    private String nurse;

    /** Stands at what is planned. */
    void show(DutyView duty) {
        starts = duty.start();
        ends = duty.end();
        doctor = duty.doctor().toString();
        deputy = duty.deputy().toString();
        nurse = duty.nurse().toString();
    }

    DutyDetails details() {
        return new DutyDetails(starts, ends, Ids.parse(doctor), Ids.parse(deputy), Ids.parse(nurse));
    }

    public Instant getStarts() {
        return starts;
    }

    public void setStarts(Instant starts) {
        this.starts = starts;
    }

    public Instant getEnds() {
        return ends;
    }

    public void setEnds(Instant ends) {
        this.ends = ends;
    }

    public String getDoctor() {
        return doctor;
    }

    public void setDoctor(String doctor) {
        this.doctor = doctor;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public String getNurse() {
        return nurse;
    }

    public void setNurse(String nurse) {
        this.nurse = nurse;
    }
}
