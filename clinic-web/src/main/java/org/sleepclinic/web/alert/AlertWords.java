package org.sleepclinic.web.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.alert.OpenAlerts;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.web.assessment.IntakeWords;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** How an alert is said: who must answer, since when, what to do. */
@Named("alertWords")
@ApplicationScoped
public class AlertWords {
    @Inject
    private Texts texts;
    @Inject
    private Format format;
    @Inject
    private IntakeWords intakeWords;

    /** "Critical: adjusted calcium 1.78 mmol/L". */
    public String lead(AlertView alert) {
        return texts.of("alert", "lead", level(alert), headline(alert));
    }

    /** "HADDAD, Omar · 09:14, 11 min ago · yours, goes to Dr Aalto in 4 min". */
    public String line(AlertView alert, UUID reader) {
        return texts.of("alert", "line", whom(alert), format.clock(alert.raisedAt()), format.since(alert.raisedAt()),
                whose(alert, reader));
    }

    /** The bell in the bar of every page: "▲ 2 critical · ◆ 1 same day or urgent". */
    public String bell(OpenAlerts open) {
        if (open.all() == 0) {
            return texts.of("alert", "bellNone");
        }
        return Stream.of(counted("bellCritical", open.emergencies()), counted("bellCalm", open.others()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** The colour that repeats it; the empty text while it is quiet. */
    public String bellTone(OpenAlerts open) {
        return open.emergencies() > 0 ? "on" : open.others() > 0 ? "calm" : "";
    }

    private String counted(String key, long many) {
        return many == 0 ? "" : texts.of("alert", key, many);
    }

    /** The frame of a card about it: red for an open emergency, calm for what may wait an hour, plain once answered. */
    public String tone(AlertView alert) {
        return !alert.isOpen() ? "" : alert.isEmergency() ? "emergency" : "calm";
    }

    /** What to read first; a result voided meanwhile is called so. */
    public String headline(AlertView alert) {
        return alert.isWithdrawn() ? texts.of("alert", "voidedHeadline", alert.headline()) : alert.headline();
    }

    /** FAMILY, Given; or that nobody has been named yet. */
    public String whom(AlertView alert) {
        return alert.isNamed() ? alert.patientName() : texts.of("alert", "nobodyNamed");
    }

    /** Critical, same day or urgent. */
    public String level(AlertView alert) {
        return texts.of("alert", "level." + alert.level());
    }

    /** Who holds it and since when, or who answered and what was said. */
    public String standing(AlertView alert) {
        if (!alert.isOpen()) {
            return texts.of("alert", "answeredBy", alert.acknowledgedBy(), format.moment(alert.acknowledgedAt()),
                    alert.comment());
        }
        return texts.of("alert", "raisedAt", format.moment(alert.raisedAt()), whose(alert, null));
    }

    /** What the reference says to do about this rule; by what raised it, where that matters. */
    public String todo(AlertView alert) {
        Map<String, String> own = texts.get("alert");
        String told = texts.get("assessment").getOrDefault("action." + alert.ruleId(), own.get("todo"));
        String todo = own.getOrDefault("todo." + alert.ruleId(), told);
        return own.getOrDefault("todo." + alert.ruleId() + "." + alert.source(), todo);
    }

    /** One input seen: its name where we have one. */
    public String reason(Reason reason) {
        Map<String, String> bundle = texts.get("alert");
        String key = "input." + reason.input();
        return (bundle.containsKey(key) ? bundle.get(key) : intakeWords.name(reason.input())) + ": " + reason.seen();
    }

    private String whose(AlertView alert, UUID reader) {
        if (alert.ownerId() == null) {
            return texts.of("alert", "nobodyOnDuty");
        }
        String owner = alert.ownerId().equals(reader) ? texts.of("alert", "yours") : alert.owner().name();
        if (alert.escalatedAt() != null) {
            return texts.of("alert", "passedOn", owner, deputy(alert, reader));
        }
        long minutes = Math.max(0, Duration.between(format.getNow(), alert.escalatesAt()).toMinutes());
        return minutes < 60 ? texts.of("alert", "escalatesIn", owner, deputy(alert, reader), minutes) : owner;
    }

    private String deputy(AlertView alert, UUID reader) {
        if (alert.deputyId() == null) {
            return texts.of("alert", "everybody");
        }
        return alert.deputyId().equals(reader) ? texts.of("alert", "you") : alert.deputy().name();
    }
}
