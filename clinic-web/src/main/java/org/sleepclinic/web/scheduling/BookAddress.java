package org.sleepclinic.web.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.sleepclinic.desk.DeskFacade;
import org.sleepclinic.desk.ToBook;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.ScheduleFacade;

/** What the address of the booking page names: an order, a case (a visit), or an appointment to be moved; a place and time. */
public class BookAddress implements Serializable {
    private static final long serialVersionUID = 1L;

    private String order;
    private String caseId;
    private String moving;
    private String with;
    private String like;
    private LocalDate day;
    private LocalTime at;

    /** The time an order has by now. */
    Optional<AppointmentId> already(ScheduleFacade schedule) {
        return order == null ? Optional.empty() : schedule.appointmentOf(OrderId.parse(order));
    }

    /** What is to get a time, its first or another. */
    ToBook wanted(DeskFacade desk) {
        if (moving != null) {
            return desk.again(AppointmentId.parse(moving));
        }
        return order == null ? desk.visit(Ids.parse(caseId)) : desk.order(OrderId.parse(order));
    }

    /** The free place and time somebody came from, or the visit that came to nothing and is booked anew. */
    void choose(BookForm form, ScheduleFacade schedule) {
        if (like != null) {
            form.like(schedule.appointment(AppointmentId.parse(like)));
        }
        if (with != null) {
            form.setResource(with);
        }
        form.setDay(day);
        form.setTime(at);
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getLike() {
        return like;
    }

    public void setLike(String like) {
        this.like = like;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getMoving() {
        return moving;
    }

    public void setMoving(String moving) {
        this.moving = moving;
    }
}
