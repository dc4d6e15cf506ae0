package org.sleepclinic.medication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.sleepclinic.kernel.DomainException;

/**
 * The clinic's agents, their order, ladders and bands, for use inside a facade. Only migrations write them, and a
 * migration means a new deployment, so they are read once.
 */
@ApplicationScoped
class Formulary {
    @Inject
    private FormularyQueries queries;
    private final AtomicReference<Knowledge> known = new AtomicReference<>();

    private record Knowledge(List<Agent> agents, List<AgentLine> lines, List<Ladder> ladders, List<RenalBand> bands,
            List<MonitoringRow> monitoring, List<DrugLevel> levels, List<Taper> tapers) {
    }

    /** Refuses {@code medication.agent} at {@code agent}. */
    Agent agent(String code) {
        return knowledge().agents().stream().filter(agent -> agent.code().equals(code)).findFirst()
                .orElseThrow(() -> new DomainException("medication.agent").at("agent"));
    }

    List<AgentLine> lines(Subject subject) {
        return knowledge().lines().stream().filter(line -> line.subject() == subject).toList();
    }

    List<Ladder> ladders(Agent agent, Purpose purpose) {
        return knowledge().ladders().stream()
                .filter(ladder -> ladder.agent().equals(agent.code()) && ladder.purpose() == purpose).toList();
    }

    Optional<Ladder> ladder(String code) {
        return knowledge().ladders().stream().filter(ladder -> ladder.code().equals(code)).findFirst();
    }

    List<RenalBand> bands(Agent agent) {
        return knowledge().bands().stream().filter(band -> band.agent().equals(agent.code())).toList();
    }

    List<MonitoringRow> monitoring(Agent agent) {
        return knowledge().monitoring().stream().filter(row -> row.agent().equals(agent.code())).toList();
    }

    Optional<DrugLevel> level(Agent agent) {
        return knowledge().levels().stream().filter(level -> level.agent().equals(agent.code())).findFirst();
    }

    /** Empty: it needs none. */
    Optional<Taper> taper(String agent, Purpose purpose) {
        return knowledge().tapers().stream()
                .filter(taper -> taper.agent().equals(agent) && taper.purpose() == purpose).findFirst();
    }

    private Knowledge knowledge() {
        return Optional.ofNullable(known.get()).orElseGet(this::read);
    }

    private Knowledge read() {
        Knowledge read = new Knowledge(queries.agents(), queries.lines(), queries.ladders(), queries.bands(),
                queries.monitoring(), queries.levels(), queries.tapers());
        known.set(read);
        return read;
    }
}
