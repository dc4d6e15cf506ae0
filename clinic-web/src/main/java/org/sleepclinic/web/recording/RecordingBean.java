package org.sleepclinic.web.recording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.recording.EdfEvent;
import org.sleepclinic.recording.RecordingFacade;
import org.sleepclinic.recording.RecordingId;
import org.sleepclinic.recording.RecordingView;

/** What is in one signal file: channels, gaps, what was marked. */
@Named("recordingPage")
@ViewScoped
public class RecordingBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm:ss", Locale.ENGLISH);

    @Inject
    private transient RecordingFacade facade;
    @Inject
    private transient PatientFacade patients;
    private String id;
    private String after;
    private RecordingView view;
    private PatientBanner banner;
    private Slice<EdfEvent> events;
    private String reason;

    public void load() {
        view = facade.view(RecordingId.parse(id));
        banner = patients.banner(view.patient());
        events = facade.events(view.id(), after, PAGE);
    }

    public String voidEntry() {
        facade.voidEntry(view.id(), view.version(), reason);
        return "/recording/order?faces-redirect=true&order=" + view.order();
    }

    /** Time of day of a mark, on the recorder's clock. */
    public String clock(BigDecimal onset) {
        return CLOCK.format(view.at(onset));
    }

    /** Beginning and end, on the recorder's clock. */
    public String getSpan() {
        return MOMENT.format(view.startsAt()) + " – " + MOMENT.format(view.endsAt());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public RecordingView getView() {
        return view;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public Slice<EdfEvent> getEvents() {
        return events;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
