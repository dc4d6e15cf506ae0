package org.sleepclinic.alert;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every few seconds: passes overdue alerts to the deputy, and rings when another node has raised, passed on or answered
 * one. Keeps nothing that matters: the rows do, so it may stop at any moment and run on any number of nodes.
 *
 * <p>It has no transaction of its own: what was passed on is committed before anybody is rung, so that a page that asks
 * at once finds it.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EscalationTimer {
    private static final Logger LOG = Logger.getLogger(EscalationTimer.class.getName());

    private final AtomicReference<String> lastSeen = new AtomicReference<>("");
    private final AtomicBoolean failing = new AtomicBoolean();

    @Inject
    private Escalation escalation;
    @Inject
    private AlertBell bell;

    /**
     * The one place that lets no exception out: the server takes a timer that has failed twice in a row out of service,
     * and a database that was away for ten seconds would end every escalation until the next deployment.
     */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void tick() {
        try {
            round();
            if (failing.getAndSet(false)) {
                LOG.info("Alerts are passed on again");
            }
        } catch (RuntimeException failed) {
            if (!failing.getAndSet(true)) {
                LOG.log(Level.SEVERE, "Alerts cannot be passed on; trying again every few seconds", failed);
            }
        }
    }

    /** Whoever could not be rung is rung in the next round: what was told is kept only afterwards. */
    private void round() {
        escalation.passOn();
        Escalation.Standing now = escalation.standing(lastSeen.get());
        if (now.ring() != null) {
            bell.ring(now.ring().people(), now.ring().open());
        }
        lastSeen.set(now.fingerprint());
    }
}
