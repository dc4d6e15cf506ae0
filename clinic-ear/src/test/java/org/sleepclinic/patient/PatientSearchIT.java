package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseOrigin;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.OpenCase;
import org.sleepclinic.casefile.Urgency;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Statements;

/** One box finds a patient by whatever is known, in one statement. */
class PatientSearchIT extends InContainer {
    /** Design §8: a list reads with at most three statements, its audit entry among them. */
    private static final int LIST_BUDGET = 3;

    @Inject
    private PatientFacade patients;
    @Inject
    private CaseFacade cases;
    @Inject
    private Statements statements;

    @Test
    void findsByNameRecordNumberBirthDatePhoneAndCase() {
        PatientId thora = as.frontDesk(() -> patients.register(
                Told.person("Þórðardóttir-Żuk", "Zoë Brünhilde", LocalDate.of(1979, 3, 14), "+44 7700 900123"), null));
        String mrn = as.nurse(() -> patients.view(thora)).mrn().grouped();
        long number = as
                .frontDesk(() -> cases.view(cases.open(new OpenCase(thora, CaseOrigin.WALK_IN, null, "Cramps at night",
                        Urgency.ROUTINE, null))))
                .number();
        for (String typed : List.of("Þórðardóttir", "thordardottir", "THORDARDOTTIR zuk", "Brunhilde", "thordardotir",
                "thorardottir",
                "zoe thordardottir", "Zuk, Zoe", mrn, mrn.replace(" ", ""), "14-Mar-1979", "14/3/1979", "1979-03-14",
                "07700 900123", "+44 7700 900123", "900123", "C-" + number, "c" + number)) {
            List<PatientRow> found = as.nurse(() -> patients.search(typed, 8));
            assertThat(found).as(typed).extracting(PatientRow::id).contains(thora);
        }
        PatientRow row = as.nurse(() -> patients.search(mrn, 8)).getFirst();
        assertThat(row.id()).isEqualTo(thora);
        assertThat(row.openCaseNumber()).isEqualTo(number);
    }

    @Test
    void aClosedCaseIsNoOpenOne() {
        PatientId closed = as.frontDesk(() -> patients.register(
                Told.person("Closedcasely", "Ines", LocalDate.of(1961, 4, 4), null), null));
        CaseId well = as.frontDesk(() -> cases.open(
                new OpenCase(closed, CaseOrigin.WALK_IN, null, "Cramps at night", Urgency.ROUTINE, null)));
        int seen = as.physician(() -> cases.view(well)).version();
        as.physician(() -> cases.move(well, CaseStatus.CLOSED, "well again", seen));
        assertThat(as.nurse(() -> patients.search("Closedcasely", 8))).singleElement()
                .satisfies(row -> assertThat(row.openCaseNumber()).isNull());
    }

    @Test
    void theBestMatchComesFirst() {
        PatientId exact = as.frontDesk(() -> patients.register(
                Told.person("Quillfeather", "Maud", LocalDate.of(1950, 5, 5), null), null));
        as.frontDesk(() -> patients.register(Told.person("Quillfether", "Olga", LocalDate.of(1990, 9, 9), null), null));
        assertThat(as.nurse(() -> patients.search("quillfeather", 8)).getFirst().id()).isEqualTo(exact);
    }

    /** Two of one name: the year tells them apart, a month or the last digits of the number find one; a wrong year hides none. */
    @Test
    void whatACallerHalfKnowsNarrows() {
        PatientId older = as.frontDesk(() -> patients.register(
                Told.person("Halfknownius", "Kofi", LocalDate.of(1937, 3, 14), null), null));
        PatientId younger = as.frontDesk(() -> patients.register(
                Told.person("Halfknownius", "Hugo", LocalDate.of(1995, 8, 2), null), null));
        assertThat(found("halfknownius 1937")).containsExactly(older);
        assertThat(found("Halfknownius, March 1937")).containsExactly(older);
        assertThat(found("halfknownius 1938")).contains(older, younger);
        assertThat(found("March 1937")).contains(older).doesNotContain(younger);
        String mrn = as.nurse(() -> patients.view(older)).mrn().value();
        assertThat(found(mrn.substring(3))).contains(older);
    }

    private List<PatientId> found(String typed) {
        return as.frontDesk(() -> patients.search(typed, 50)).stream().map(PatientRow::id).toList();
    }

    @Test
    void nothingTypedOrNothingAlikeFindsNobody() {
        assertThat(as.nurse(() -> patients.search(" ", 8))).isEmpty();
        assertThat(as.nurse(() -> patients.search("%_\\';--", 8))).isEmpty();
        assertThat(as.nurse(() -> patients.search("wwvvwwvv", 8))).isEmpty();
    }

    @Test
    void costsTheSameForOneRowAndForFifty() throws Exception {
        for (int i = 0; i < 50; i++) {
            int each = i;
            as.frontDesk(() -> patients.register(Told.person("Fiftyfold", "N" + (char) ('a' + each % 26) + each,
                    LocalDate.of(1930, 1, 1).plusDays(each * 411L), null), "test of many"));
        }
        Statements.Count one = statements.during(() -> as.nurse(() -> patients.search("Fiftyfold", 1)));
        Statements.Count fifty = statements.during(() -> as.nurse(() -> {
            assertThat(patients.search("Fiftyfold", 50)).hasSize(50);
        }));
        assertThat(fifty.executions().size()).as(fifty.texts().toString()).isEqualTo(one.executions().size())
                .isLessThanOrEqualTo(LIST_BUDGET);
        Statements.Count page = statements.during(() -> as.nurse(() -> patients.overview(null)));
        assertThat(page.executions().size()).as(page.texts().toString()).isLessThanOrEqualTo(LIST_BUDGET);
    }

    @Test
    void thePagesOfTheListShowEverybodyOnce() {
        var first = as.nurse(() -> patients.overview(null)).rows();
        if (first.hasNext()) {
            var second = as.nurse(() -> patients.overview(first.next())).rows();
            assertThat(second.rows()).extracting(PatientRow::id).doesNotContainAnyElementsOf(
                    first.rows().stream().map(PatientRow::id).toList());
        }
        assertThat(first.rows()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void anAdministratorAloneFindsNobody() {
        Assertions.assertThatThrownBy(() -> as.administrator(() -> patients.search("Quillfeather", 8)))
                .isInstanceOf(EJBAccessException.class);
    }
}
