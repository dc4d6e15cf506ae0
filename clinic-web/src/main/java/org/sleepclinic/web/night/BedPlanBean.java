package org.sleepclinic.web.night;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.night.NightBookingFacade;
import org.sleepclinic.night.NightChoice;
import org.sleepclinic.night.NightFacade;
import org.sleepclinic.night.NightFit;
import org.sleepclinic.night.NightPlan;
import org.sleepclinic.night.ShiftView;
import org.sleepclinic.night.WaitingNight;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.web.shell.Texts;

/** Beds against nights: the next nights that fit an order, a cell that was chosen, and who waits. */
@Named("bedPlan")
@ViewScoped
public class BedPlanBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    @Inject
    private transient NightFacade nights;
    @Inject
    private transient NightBookingFacade bookings;
    @Inject
    private transient Texts texts;
    private final BedPlanAddress address = new BedPlanAddress();
    private final NightForm form = new NightForm();
    private NightPlan plan;
    private NightGrid grid;

    public void load() {
        read();
        form.setOrder(address.getOrder());
    }

    private void read() {
        LocalDate tonight = nights.tonight();
        plan = address.plan(nights, tonight);
        grid = new NightGrid(plan, tonight);
    }

    /** One click on an offer. */
    public String take(NightFit fit) {
        return book(plan.order().isMove() ? null : new OrderId(plan.order().order()),
                new NightChoice(fit.night(), fit.bed(), fit.technologist(), form.getKits()));
    }

    /** The cell chosen, for the order chosen or the night that is moved. */
    public String bookCell() {
        UUID technologist = form.getTechnologist() == null ? null : Ids.parse(form.getTechnologist());
        OrderId order = isMove() ? null : OrderId.parse(form.getOrder());
        return book(order, new NightChoice(address.getNight(), UUID.fromString(address.getBed()), technologist,
                form.getKits()));
    }

    /** Whoever was slower sees what is free now. */
    private String book(OrderId order, NightChoice choice) {
        try {
            AppointmentId id = order == null ? moved(choice) : bookings.book(order, choice);
            Messages.addFlashGlobalInfo(texts.of("night", "bookedSaid"));
            return "/scheduling/view?faces-redirect=true&id=" + id;
        } catch (DomainException refused) {
            read();
            throw refused;
        }
    }

    private AppointmentId moved(NightChoice choice) {
        AppointmentId id = new AppointmentId(plan.order().moving());
        bookings.move(id, plan.order().version(), choice, form.getMoveReason());
        return id;
    }

    public String hold() {
        bookings.hold(UUID.fromString(address.getBed()), address.getNight(), form.getReason());
        return again("heldSaid");
    }

    public String release() {
        bookings.release(getCell().taken().getFirst().subject(), getCell().taken().getFirst().version());
        return again("releasedSaid");
    }

    /** Marks that somebody can come when told on the same day, or no longer. */
    public String toggleSameDay(WaitingNight waiting) {
        bookings.sameDay(new OrderId(waiting.order()), !waiting.sameDay());
        return again(waiting.sameDay() ? "notSameDaySaid" : "sameDaySaid");
    }

    private String again(String said) {
        Messages.addFlashGlobalInfo(texts.of("night", said));
        address.setBed(null);
        return "/night/beds?faces-redirect=true&includeViewParams=true";
    }

    public boolean isMove() {
        return plan.order() != null && plan.order().isMove();
    }

    public NightGrid.Cell getCell() {
        return address.getBed() == null ? null : grid.cell(address.getBed(), address.getNight());
    }

    /** Who watches in the night that was chosen and has a place left. */
    public List<ShiftView> getWatching() {
        return plan.withPlaces(address.getNight());
    }

    public LocalDate getPrevious() {
        return address.getFrom().minusDays(WEEK);
    }

    public LocalDate getNext() {
        return address.getFrom().plusDays(WEEK);
    }

    public BedPlanAddress getAddress() {
        return address;
    }

    public NightForm getForm() {
        return form;
    }

    public NightPlan getPlan() {
        return plan;
    }

    public NightGrid getGrid() {
        return grid;
    }
}
