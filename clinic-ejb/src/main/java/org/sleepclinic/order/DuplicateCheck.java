package org.sleepclinic.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;

/** Asks the {@link DuplicateGuard} about the patient's recent past. */
@Dependent
class DuplicateCheck {
    @Inject
    private DuplicateQueries past;
    @Inject
    private CatalogueQueries catalogue;

    /** For each test that was asked for or resulted too recently, the newest sighting. */
    List<EarlierRequest> inTheWay(PatientId patient, Map<String, CatalogueTest> tests, Instant now) {
        List<EarlierRequest> earlier = past.earlier(patient, tests.keySet(), null);
        return tests.values().stream()
                .flatMap(test -> DuplicateGuard.inTheWay(test.repeatDays(), of(test.code(), earlier), now).stream()
                        .limit(1))
                .toList();
    }

    /** Refuses, at its reason field, the first line that repeats a test without saying why. */
    void require(PatientId patient, Map<String, CatalogueTest> tests, List<Basket.Line> lines, Instant now) {
        List<EarlierRequest> earlier = past.earlier(patient, tests.keySet(), null);
        for (int i = 0; i < lines.size(); i++) {
            Basket.Line line = lines.get(i);
            CatalogueTest test = tests.get(line.test());
            if (needsReason(test, of(line.test(), earlier), line.duplicateReason(), now)) {
                throw new DomainException("order.duplicate", test.name()).at(Basket.field(i, "reason"));
            }
        }
    }

    /**
     * Before a draft is signed: was one of its tests resulted, or ordered by somebody else first, and it does not say
     * why it is wanted all the same? Requests placed after it gave their own reason.
     */
    void requireNoneSince(Order order, Instant now) {
        Map<String, CatalogueTest> tests = catalogue.known(order.testsWithoutReason());
        List<EarlierRequest> earlier = past.earlier(order.patient(), tests.keySet(), order.id()).stream()
                .filter(seen -> seen.resulted() || !seen.at().isAfter(order.placedAt())).toList();
        tests.values().stream().filter(test -> needsReason(test, of(test.code(), earlier), null, now)).findFirst()
                .ifPresent(test -> {
                    throw new DomainException("order.duplicate_since", order.shownNumber(), test.name()).at("orders");
                });
    }

    private static boolean needsReason(CatalogueTest test, List<EarlierRequest> earlier, String why, Instant now) {
        return DuplicateGuard.judge(test.repeatDays(), earlier, why, now).outcome()
                .filter(DuplicateGuard.Verdict.NEEDS_REASON::equals).isPresent();
    }

    private static List<EarlierRequest> of(String test, List<EarlierRequest> earlier) {
        return earlier.stream().filter(seen -> seen.test().equals(test)).toList();
    }
}
