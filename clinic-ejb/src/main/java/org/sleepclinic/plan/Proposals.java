package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.plan.Proposal.Start;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.ProtocolRow;
import org.sleepclinic.protocol.Protocols;
import org.sleepclinic.protocol.StepDefinition;

/** Which plans the clinic advises for a case, gravest first. */
@Dependent
class Proposals {
    static final String HYPOCALCAEMIA = "HCA";
    static final String EPILEPSY = "EPI";
    static final String STATUS = "STATUS";
    static final String RESTLESS_LEGS = "RLS";
    static final String SLEEP = "SLEEP";

    @Inject
    private Protocols protocols;
    @Inject
    private Clock clock;

    /** What advises a protocol for a case, if it does. */
    private interface Route {
        Optional<Advice> of(CaseFacts facts, ProtocolDefinition version, LocalDate today);
    }

    /** One protocol and who speaks for it. */
    private record Routed(String protocol, Route route) {
    }

    /** Gravest first; a protocol that is not here is started by nobody. */
    private static final List<Routed> ROUTES = List.of(
            new Routed(STATUS, (facts, version, today) -> StatusRoute.advise(facts)),
            new Routed(HYPOCALCAEMIA, (facts, version, today) -> HypocalcaemiaRoute.advise(facts)),
            new Routed(EPILEPSY, (facts, version, today) -> EpilepsyRoute.advise(facts)),
            new Routed(RESTLESS_LEGS, (facts, version, today) -> RestlessLegsRoute.advise(facts, today)),
            new Routed(SLEEP, (facts, version, today) -> sleep(facts, version)));

    /** What anything in the case speaks for, emergencies first, and the sleep plan for every case. */
    List<Proposal> of(CaseFacts facts) {
        Map<String, ProtocolRow> rows = protocols.inEffect();
        List<Proposal> proposals = new ArrayList<>();
        for (Routed routed : ROUTES) {
            Optional.ofNullable(rows.get(routed.protocol())).ifPresent(row -> {
                ProtocolDefinition version = protocols.version(row.versionId());
                routed.route().of(facts, version, LocalDate.now(clock))
                        .map(advice -> proposal(version, row, advice, facts))
                        .ifPresent(proposals::add);
            });
        }
        proposals.sort(Comparator.comparing(Proposal::emergency).reversed());
        return proposals;
    }

    private static Optional<Advice> sleep(CaseFacts facts, ProtocolDefinition version) {
        Set<String> goals = version.starts().stream().map(StepDefinition::code).collect(Collectors.toSet());
        return Optional.of(new Advice(facts.asSuch(), "SLEEP", goals, List.of(), Set.of()));
    }

    private static Proposal proposal(ProtocolDefinition version, ProtocolRow row, Advice advice, CaseFacts facts) {
        List<Start> starts =
                version.starts().stream().map(step -> start(step, advice.steps().contains(step.code()))).toList();
        boolean emergency = starts.stream().anyMatch(start -> start.advised() && start.emergency());
        boolean one = version.startPolicy() == ProtocolDefinition.StartPolicy.ONE;
        return new Proposal(version.code(), version.name(), version.versionId(), version.version(), one, starts,
                advice.origin(), advice.ruleId(), advice.reasons(), advice.missing(), emergency,
                facts.running().contains(version.code()), List.of(), row.evidence(), row.source(), row.isApproved());
    }

    private static Start start(StepDefinition step, boolean advised) {
        return new Start(step.code(), step.title(), step.text().entry(), step.text().due(), step.text().role(),
                step.emergency(), advised);
    }
}
