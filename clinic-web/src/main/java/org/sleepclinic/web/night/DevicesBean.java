package org.sleepclinic.web.night;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.night.DeviceFacade;
import org.sleepclinic.night.DeviceKind;
import org.sleepclinic.night.DeviceShelf;
import org.sleepclinic.night.DeviceView;
import org.sleepclinic.night.HomeOrder;
import org.sleepclinic.night.Verdict;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.web.shell.Texts;

/** Devices patients take home: who has which, and who waits for one. */
@Named("homeDevices")
@ViewScoped
public class DevicesBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/night/devices?faces-redirect=true";

    @Inject
    private transient DeviceFacade devices;
    @Inject
    private transient Texts texts;
    @Inject
    private transient Clock clock;
    private final DeviceForm form = new DeviceForm();
    private String order;
    private String loan;
    private String changing;
    private DeviceShelf shelf;

    /** The address may name the order that is to get a device, or the loan that comes back. */
    public void load() {
        shelf = devices.shelf();
        if (getChosen() != null) {
            form.setDueBack(LocalDate.now(clock).plusDays(getChosen().daysOut()));
        }
        if (getChanged() != null) {
            form.setName(getChanged().device());
            form.setKind(getChanged().kind());
        }
    }

    public String giveOut() {
        devices.giveOut(new OrderId(getChosen().order()), Ids.parse(form.getDevice()), form.getDueBack());
        return said("outSaid");
    }

    public String takeBack() {
        devices.takeBack(getReturning().loan(), getReturning().loanVersion(), form.getVerdict(), form.getRemark());
        return said("backSaid");
    }

    /** A new device, or the one that is changed. */
    public String add() {
        if (getChanged() == null) {
            devices.add(form.getCode(), form.getName(), form.getKind());
            return said("addedSaid");
        }
        devices.describe(getChanged().id(), getChanged().version(), form.getName(), form.getKind());
        return said("deviceSaid");
    }

    public String putBack(DeviceView device) {
        devices.putBack(device.id(), device.version());
        return said("putBackSaid");
    }

    public String retire(DeviceView device) {
        devices.retire(device.id(), device.version());
        return said("retiredSaid");
    }

    private String said(String key) {
        Messages.addFlashGlobalInfo(texts.of("night", key));
        return PAGE;
    }

    /** The order that is to get a device, or null. */
    public HomeOrder getChosen() {
        return shelf.waiting().stream().filter(one -> one.order().toString().equals(order)).findFirst().orElse(null);
    }

    /** The loan that comes back, or null. */
    public DeviceView getReturning() {
        return shelf.devices().stream().filter(one -> one.isOut() && one.loan().toString().equals(loan)).findFirst()
                .orElse(null);
    }

    /** The device that is changed, or null. */
    public DeviceView getChanged() {
        return shelf.devices().stream().filter(one -> one.id().toString().equals(changing)).findFirst().orElse(null);
    }

    public List<DeviceView> getReady() {
        return shelf.readyFor(getChosen());
    }

    public DeviceKind[] getKinds() {
        return DeviceKind.values();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public DeviceShelf getShelf() {
        return shelf;
    }

    public DeviceForm getForm() {
        return form;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getChanging() {
        return changing;
    }

    public void setChanging(String changing) {
        this.changing = changing;
    }

    public String getLoan() {
        return loan;
    }

    public void setLoan(String loan) {
        this.loan = loan;
    }
}
