package org.sleepclinic.web.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.sleepclinic.alert.AlertBell;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.alert.OpenAlerts;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.web.identity.CurrentUserBean;
import org.sleepclinic.web.live.CriticalLine;
import org.sleepclinic.web.live.LiveNews;
import org.sleepclinic.web.live.PushBean;

/** Brings alerts to every open page: rings when one is raised, passed on or answered, and tells what is open. */
@ApplicationScoped
public class AlertNews {
    @Inject
    private AlertFacade alerts;
    @Inject
    private AlertBell bell;
    @Inject
    private AlertWords words;
    @Inject
    private CurrentUserBean currentUser;
    @Inject
    private PushBean push;

    /** The clinic's bell rings at open pages from now on. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        bell.ringsWith(people -> push.changed(people));
    }

    /** What waits for the reader comes first, then the gravest, then the newest: a new alert is never hidden by old ones. */
    void tell(@Observes LiveNews news) {
        if (currentUser.is("PHYSICIAN") || currentUser.is("NURSE") || currentUser.is("TECHNOLOGIST")) {
            List<AlertView> open = alerts.ringing();
            OpenAlerts many = alerts.count();
            news.bell(words.bell(many), words.bellTone(many));
            open.stream()
                    .sorted(Comparator.comparing((AlertView alert) -> !alert.waitsFor(currentUser.getId()))
                            .thenComparing(AlertView::level)
                            .thenComparing(AlertView::raisedAt, Comparator.reverseOrder()))
                    .forEach(alert -> news.critical(line(alert)));
        }
    }

    private CriticalLine line(AlertView alert) {
        String page = alert.source() == Alarm.Source.RESULT ? "/result/view.xhtml?id=" + alert.subject()
                : "/alert/view.xhtml?id=" + alert.id();
        return new CriticalLine(words.lead(alert), words.line(alert, currentUser.getId()), page,
                alert.waitsFor(currentUser.getId()), alert.isEmergency());
    }
}
