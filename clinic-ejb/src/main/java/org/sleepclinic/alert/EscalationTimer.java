package org.sleepclinic.alert;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Every few seconds: passes overdue alerts to the deputy, and rings when another node has raised, passed on or answered
 * one. Keeps nothing that matters: the rows do, so it may stop at any moment and run on any number of nodes.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EscalationTimer {
    private final AtomicReference<String> lastSeen = new AtomicReference<>("");

    @Inject
    private Escalation escalation;
    @Inject
    private AlertBell bell;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void tick() {
        escalation.passOn();
        Escalation.Standing now = escalation.standing(lastSeen.get());
        lastSeen.set(now.fingerprint());
        if (now.ring() != null) {
            bell.ring(now.ring().people(), now.ring().open());
        }
    }
}
