package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.plan.CaseFacts.Sign;
import org.sleepclinic.plan.Proposal.Start;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.ProtocolRow;
import org.sleepclinic.protocol.Protocols;
import org.sleepclinic.protocol.StepDefinition;

/** Which plans the clinic advises for a case, gravest first. */
@Dependent
class Proposals {
    static final String HYPOCALCAEMIA = "HCA";
    static final String SLEEP = "SLEEP";

    @Inject
    private Protocols protocols;

    /** Hypocalcaemia where anything speaks for it, and the sleep plan for every case. */
    List<Proposal> of(CaseFacts facts) {
        Map<String, ProtocolRow> rows = protocols.inEffect();
        List<Proposal> proposals = new ArrayList<>();
        hypocalcaemia(facts).flatMap(advice -> Optional.ofNullable(rows.get(HYPOCALCAEMIA))
                .map(row -> proposal(protocols.version(row.versionId()), row, advice, facts)))
                .ifPresent(proposals::add);
        Optional.ofNullable(rows.get(SLEEP)).map(row -> {
            ProtocolDefinition version = protocols.version(row.versionId());
            return proposal(version, row, sleep(version, facts), facts);
        }).ifPresent(proposals::add);
        return proposals;
    }

    private record Advice(Origin origin, String ruleId, Set<String> steps, List<Reason> reasons, Set<String> missing) {
    }

    private static Optional<Advice> hypocalcaemia(CaseFacts facts) {
        return HypocalcaemiaRoute.of(facts).map(route -> new Advice(origin(facts), route.ruleId(),
                route.outcome().map(Set::of).orElse(Set.of()), route.reasons(), route.missing()));
    }

    private static Origin origin(CaseFacts facts) {
        return HypocalcaemiaRoute.cause(facts).map(Sign::origin).or(() -> facts.signs().stream()
                .filter(sign -> sign.is(Origin.Kind.FINDING)).map(Sign::origin).findFirst()).orElseGet(facts::asSuch);
    }

    private static Advice sleep(ProtocolDefinition version, CaseFacts facts) {
        Set<String> goals = version.starts().stream().map(StepDefinition::code).collect(Collectors.toSet());
        return new Advice(facts.asSuch(), "SLEEP", goals, List.of(), Set.of());
    }

    private static Proposal proposal(ProtocolDefinition version, ProtocolRow row, Advice advice, CaseFacts facts) {
        List<Start> starts =
                version.starts().stream().map(step -> start(step, advice.steps().contains(step.code()))).toList();
        boolean emergency = starts.stream().anyMatch(start -> start.advised() && start.emergency());
        boolean one = version.startPolicy() == ProtocolDefinition.StartPolicy.ONE;
        return new Proposal(version.code(), version.name(), version.versionId(), version.version(), one, starts,
                advice.origin(), advice.ruleId(), advice.reasons(), advice.missing(), emergency,
                facts.running().contains(version.code()), row.evidence(), row.source(), row.isApproved());
    }

    private static Start start(StepDefinition step, boolean advised) {
        return new Start(step.code(), step.title(), step.text().entry(), step.text().due(), step.text().role(),
                step.emergency(), advised);
    }
}
