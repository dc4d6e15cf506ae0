package org.sleepclinic.web.scheduling;

import java.io.Serializable;
import java.util.Optional;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.Bookable;
import org.sleepclinic.scheduling.Rebooking;
import org.sleepclinic.scheduling.ScheduleFacade;

/** What the address of the booking page names: an order, a case (a visit), or an appointment to be moved. */
public class BookAddress implements Serializable {
    private static final long serialVersionUID = 1L;

    private String order;
    private String caseId;
    private String moving;

    /** The time an order has by now. */
    Optional<AppointmentId> already(ScheduleFacade schedule) {
        return order == null ? Optional.empty() : schedule.appointmentOf(OrderId.parse(order));
    }

    /** The appointment that is to be moved. */
    Optional<Rebooking> again(ScheduleFacade schedule) {
        return moving == null ? Optional.empty() : Optional.of(schedule.bookableAgain(AppointmentId.parse(moving)));
    }

    /** What is to get its first time. */
    Bookable first(ScheduleFacade schedule) {
        return order == null ? schedule.bookableVisit(Ids.parse(caseId)) : schedule.bookableOrder(OrderId.parse(order));
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

    public String getMoving() {
        return moving;
    }

    public void setMoving(String moving) {
        this.moving = moving;
    }
}
