package org.sleepclinic.web.recording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.recording.OrderFiles;
import org.sleepclinic.recording.RecordingFacade;
import org.sleepclinic.recording.RecordingId;
import org.sleepclinic.recording.SignalFile;
import org.sleepclinic.web.shell.Texts;

/** The signal files of one order, and handing in another. */
@Named("recordings")
@ViewScoped
public class RecordingsBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RecordingFacade facade;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private String orderId;
    private OrderFiles order;
    private int most;
    private PatientBanner banner;
    private transient Part file;

    public void load() {
        order = facade.ofOrder(OrderId.parse(orderId));
        banner = patients.banner(order.patient());
        most = facade.mostMegabytes();
    }

    public String take() {
        RecordingId taken = facade.take(new SignalFile(order.order(), bytes(), file == null ? 0 : file.getSize()));
        Messages.addFlashGlobalInfo(texts.of("recording", "taken"));
        return "/recording/view?faces-redirect=true&id=" + taken;
    }

    private InputStream bytes() {
        if (file == null) {
            return InputStream.nullInputStream();
        }
        try {
            return file.getInputStream();
        } catch (IOException broken) {
            throw new DomainException("recording.broken").at("file");
        }
    }

    /** How large a file may be, in megabytes. */
    public int getMost() {
        return most;
    }

    public String getOrderId() {
        return orderId;
    }

    public void setOrderId(String orderId) {
        this.orderId = orderId;
    }

    public OrderFiles getOrder() {
        return order;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
