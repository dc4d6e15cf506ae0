package org.sleepclinic.web.night;

import java.io.Serializable;
import java.time.Instant;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.night.MorningEntry;
import org.sleepclinic.night.MorningView;
import org.sleepclinic.night.Verdict;

/** What somebody tells of a night in the morning. */
public class MorningForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Verdict verdict;
    private String repeatReason;
    private Instant lightsOut;
    private Instant lightsOn;
    private String events;
    private String urgent;
    private Alarm.Level urgentLevel;
    private String amendReason;

    /** Begins with the record that counts, or empty: the hours booked are not the hours slept. */
    void begin(MorningView night) {
        if (!night.isRecorded()) {
            return;
        }
        MorningView.Entry last = night.records().getFirst();
        verdict = last.verdict();
        repeatReason = last.repeatReason();
        lightsOut = last.lightsOut();
        lightsOn = last.lightsOn();
        events = last.events();
        urgent = last.urgent();
        urgentLevel = last.urgentLevel();
    }

    MorningEntry entry() {
        boolean repeat = verdict == Verdict.REPEAT;
        return new MorningEntry(verdict, repeat ? repeatReason : null, lightsOut, lightsOn, events, urgent, urgentLevel,
                amendReason);
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getRepeatReason() {
        return repeatReason;
    }

    public void setRepeatReason(String repeatReason) {
        this.repeatReason = repeatReason;
    }

    public Instant getLightsOut() {
        return lightsOut;
    }

    public void setLightsOut(Instant lightsOut) {
        this.lightsOut = lightsOut;
    }

    public Instant getLightsOn() {
        return lightsOn;
    }

    public void setLightsOn(Instant lightsOn) {
        this.lightsOn = lightsOn;
    }

    public String getEvents() {
        return events;
    }

    public void setEvents(String events) {
        this.events = events;
    }

    public String getUrgent() {
        return urgent;
    }

    public void setUrgent(String urgent) {
        this.urgent = urgent;
    }

    public Alarm.Level getUrgentLevel() {
        return urgentLevel;
    }

    public void setUrgentLevel(Alarm.Level urgentLevel) {
        this.urgentLevel = urgentLevel;
    }

    public String getAmendReason() {
        return amendReason;
    }

    public void setAmendReason(String amendReason) {
        this.amendReason = amendReason;
    }
}
