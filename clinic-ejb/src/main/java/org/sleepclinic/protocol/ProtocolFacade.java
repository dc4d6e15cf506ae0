package org.sleepclinic.protocol;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.KnownLimits;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.safety.SafetyCheck;
import org.sleepclinic.safety.SafetyChecks;

/** Reading the clinic's protocols with their sources and evidence, and signing a version off. */
@Stateless
@Boundary
@NoPatientData
public class ProtocolFacade {
    @Inject
    private ProtocolQueries queries;
    @Inject
    private SafetyChecks safety;
    @Inject
    private Protocols protocols;
    @Inject
    private KnownLimits limits;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** Every version of every protocol. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public List<ProtocolRow> list() {
        return queries.all();
    }

    /** One version with all its steps; the newest when {@code version} is null. Refuses {@code unknown}. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public ProtocolView view(String code, Integer version) {
        List<ProtocolRow> versions = queries.versionsOf(code);
        ProtocolRow head = versions.stream().filter(row -> version == null || row.version() == version).findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        ProtocolDefinition definition = protocols.version(head.versionId());
        return new ProtocolView(head, definition, queries.criteria(head.versionId()), versions, numbers(definition));
    }

    private List<ProtocolView.RuleNumbers> numbers(ProtocolDefinition definition) {
        return definition.steps().stream().flatMap(step -> step.ruledMeasures().stream())
                .map(MeasureDefinition::computedBy).distinct().sorted()
                .map(rule -> new ProtocolView.RuleNumbers(rule, limits.of(rule).all()))
                .filter(rule -> !rule.limits().isEmpty()).toList();
    }

    /** The safety interactions every step is checked against. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public List<SafetyCheck> safetyChecks() {
        return safety.all();
    }

    /** A physician signs a version off by name and day; {@code protocol.approved} when somebody did before. */
    @RolesAllowed(PHYSICIAN)
    public void approve(UUID version) {
        if (!queries.approve(version, caller.id(), LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new DomainException("protocol.approved");
        }
        audit.administered("protocol.approve", version);
    }
}
