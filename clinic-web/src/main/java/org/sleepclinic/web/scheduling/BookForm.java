package org.sleepclinic.web.scheduling;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.sleepclinic.desk.ToBook;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.scheduling.AppointmentView;
import org.sleepclinic.scheduling.Bookable;
import org.sleepclinic.scheduling.VisitBooking;

/** What somebody at the booking page chooses: with whom or where, when, and for a visit how long and why. */
public class BookForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String resource;
    private LocalDate day;
    private LocalTime time;
    private Integer minutes;
    private String purpose;
    private String reason;

    /** Begins with what is known of what is to be booked. */
    void begin(ToBook wanted) {
        minutes = wanted.what().minutes();
        purpose = wanted.what().purpose();
        resource = wanted.before() == null ? null : wanted.before().resource().toString();
    }

    /** For what, and how long, a visit was that is given another time: nobody types it twice. */
    void like(AppointmentView before) {
        if (before.order() == null) {
            purpose = before.purpose();
            minutes = (int) Duration.between(before.start(), before.end()).toMinutes();
        }
    }

    UUID chosenResource() {
        return resource == null ? null : Ids.parse(resource);
    }

    VisitBooking visit(Bookable what, UUID with, Instant start) {
        return new VisitBooking(what.caseId(), with, start, length(), purpose);
    }

    int length() {
        return minutes == null ? 0 : minutes;
    }

    /** The moment chosen, in clinic time; refused at the field that is empty. */
    Instant chosenStart(ZoneId zone) {
        if (day == null) {
            throw new DomainException("scheduling.choose.day").at("day");
        }
        if (time == null) {
            throw new DomainException("scheduling.choose.time").at("time");
        }
        return day.atTime(time).atZone(zone).toInstant();
    }

    public String getResource() {
        return resource;
    }

    public void setResource(String resource) {
        this.resource = resource;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    /** Why an appointment is moved; may stay empty. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
