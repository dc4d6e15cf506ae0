package org.sleepclinic.order;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.screening.Known;
import org.sleepclinic.screening.KnownFactQueries;
import org.sleepclinic.screening.KnownFacts;
import org.sleepclinic.screening.Screening;

/** What filling a basket needs to know: the sets the case asks for, what was asked before, what stands in a study's way. */
@Stateless
@Boundary
public class BasketFacade {
    @Inject
    private CatalogueQueries catalogue;
    @Inject
    private KnownFactQueries knownFacts;
    @Inject
    private SetOffering offering;
    @Inject
    private DuplicateCheck duplicates;
    @Inject
    private Screening screening;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Everything a page that orders opens with.
     *
     * @param set code of the set the basket begins with; null or unknown: none
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public BasketSheet begin(CaseId id, String set) {
        LocalDate today = LocalDate.now(clock);
        KnownFacts facts = knownFacts.of(id, today);
        audit.read(facts.patient(), "order.begin", id.value());
        List<CatalogueTest> tests = catalogue.tests();
        List<OrderSet> known = catalogue.sets();
        List<OfferedSet> sets = offering.of(known, facts, today);
        Map<String, CatalogueTest> begun = begun(set, sets, tests);
        return new BasketSheet(about(id, facts), ProposedPriority.judge(facts, known), tests, sets,
                begun.isEmpty() ? MetTests.NOTHING : meet(facts, begun));
    }

    /** What these tests meet; refuses {@code order.test_unknown}. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public MetTests meet(CaseId id, Collection<String> tests) {
        KnownFacts facts = knownFacts.of(id, LocalDate.now(clock));
        audit.read(facts.patient(), "order.duplicates", id.value());
        return meet(facts, catalogue.known(tests));
    }

    private MetTests meet(KnownFacts facts, Map<String, CatalogueTest> tests) {
        return new MetTests(duplicates.inTheWay(new PatientId(facts.patient()), tests, clock.instant()),
                screening.ofTests(facts, tests.keySet()));
    }

    private static Map<String, CatalogueTest> begun(String set, List<OfferedSet> sets, List<CatalogueTest> tests) {
        List<String> chosen =
                sets.stream().filter(one -> one.set().code().equals(set)).flatMap(one -> one.chosen().stream())
                        .map(OfferedSet.Item::test).toList();
        return tests.stream().filter(test -> chosen.contains(test.code()))
                .collect(Collectors.toMap(CatalogueTest::code, Function.identity()));
    }

    private static OrderingCase about(CaseId id, KnownFacts facts) {
        return new OrderingCase(id, new PatientId(facts.patient()), facts.head().complaint(),
                OrderPriority.valueOf(facts.head().urgency()), facts.head().closed(),
                facts.of(Known.Kind.SUSPICION).map(Known::code).toList().reversed());
    }
}
