package org.sleepclinic.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.sleepclinic.order.FulfilmentStatus;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderScreening;
import org.sleepclinic.order.RequestStatus;
import org.sleepclinic.order.ScreeningFacade;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.screening.Answered;
import org.sleepclinic.screening.GivenReply;
import org.sleepclinic.screening.Reply;
import org.sleepclinic.screening.StudyCheck;

/** The safety questions before one study: what the record answers, what is asked here, and the sheet to print. */
@Named("screening")
@ViewScoped
public class ScreeningBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> PREGNANCY = Set.of("PREGNANCY", "FIRST_TRIMESTER");

    /** A question and what is answered here, if it is. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;
        private final Answered answered;
        private Reply reply;
        private String detail;

        Line(Answered answered) {
            this.answered = answered;
        }

        /** What the record says yes to stays so: it is ended in the record, not said away here. */
        public boolean isAskable() {
            return answered.asked() || !answered.isYes();
        }

        /** Told for this study only: "or could you be" does not say that she is. */
        public boolean isPregnancyTold() {
            return answered.asked() && answered.isYes() && PREGNANCY.contains(answered.question().code());
        }

        public Answered getAnswered() {
            return answered;
        }

        public Reply getReply() {
            return reply;
        }

        public void setReply(Reply reply) {
            this.reply = reply;
        }

        public String getDetail() {
            return detail;
        }

        public void setDetail(String detail) {
            this.detail = detail;
        }
    }

    @Inject
    private transient ScreeningFacade screenings;
    @Inject
    private transient OrderDesk desk;
    private String id;
    private OrderScreening sheet;
    private PatientBanner banner;
    private List<Line> lines;
    private String reason;

    public void load() {
        if (sheet == null) {
            sheet = screenings.of(OrderId.parse(id));
            banner = desk.banner(sheet.order().patient());
            lines = sheet.checks().stream().flatMap(check -> check.answers().stream()).map(Line::new).toList();
        }
    }

    /** Keeps what was answered here; what was left alone stays as it is. */
    public String save() {
        List<GivenReply> given = lines.stream().filter(line -> line.reply != null)
                .map(line -> new GivenReply(line.answered.question().code(), line.reply, line.detail)).toList();
        screenings.answer(sheet.order().id(), given);
        return afterwards("screeningSaved", given.size());
    }

    /** Goes on in spite of what stops it. */
    public String override() {
        screenings.override(sheet.order().id(), sheet.inTheWay(), reason);
        return afterwards("screeningOverridden", sheet.order().number());
    }

    /** Answers may still be given: the study is neither done nor given up. */
    public boolean isOpen() {
        RequestStatus asked = sheet.order().request();
        FulfilmentStatus done = sheet.order().fulfilment();
        return (asked == RequestStatus.DRAFT || asked == RequestStatus.SIGNED) && done.isOpen();
    }

    /** The study's questions; null where it has none. */
    public StudyCheck getCheck() {
        return sheet.checks().stream().findFirst().orElse(null);
    }

    private String afterwards(String said, Object arg) {
        desk.done(said, arg);
        return "/order/screening.xhtml?faces-redirect=true&id=" + id;
    }

    public Reply[] getReplies() {
        return new Reply[] {Reply.YES, Reply.NO, Reply.UNKNOWN};
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public OrderScreening getSheet() {
        return sheet;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
