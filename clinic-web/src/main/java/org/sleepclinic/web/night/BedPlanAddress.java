package org.sleepclinic.web.night;

import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.desk.DeskCheck;
import org.sleepclinic.desk.Readiness;
import org.sleepclinic.night.NightFacade;
import org.sleepclinic.night.NightPlan;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.scheduling.AppointmentId;

/** What the address of the plan of beds names: the first night, an order or a night to be moved, and a cell. */
public class BedPlanAddress implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NIGHTS = 14;

    private LocalDate from;
    private String order;
    private String moving;
    private String bed;
    private LocalDate night;
    private Readiness ask;
    private String missing;
    private DeskCheck check;

    NightPlan plan(NightFacade nights, LocalDate tonight) {
        check = ask == null ? null : DeskCheck.read(ask, missing);
        LocalDate first = from == null ? tonight : from;
        from = first;
        if (moving != null) {
            return nights.planAgain(AppointmentId.parse(moving), first, NIGHTS, first);
        }
        return order == null ? nights.plan(first, NIGHTS) : nights.planFor(OrderId.parse(order), first, NIGHTS, first);
    }

    /** What was found missing of the patient before a night was looked for; null where nobody looked. */
    public DeskCheck getCheck() {
        return check;
    }

    public Readiness getAsk() {
        return ask;
    }

    public void setAsk(Readiness ask) {
        this.ask = ask;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    /** The booked night that is to be moved. */
    public String getMoving() {
        return moving;
    }

    public void setMoving(String moving) {
        this.moving = moving;
    }

    /** With {@link #getNight()} the cell that was chosen. */
    public String getBed() {
        return bed;
    }

    public void setBed(String bed) {
        this.bed = bed;
    }

    public LocalDate getNight() {
        return night;
    }

    public void setNight(LocalDate night) {
        this.night = night;
    }
}
