package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.sleepclinic.chart.ChartFacade;
import org.sleepclinic.chart.Medicine;
import org.sleepclinic.chart.StoryKind;
import org.sleepclinic.result.ReportFacade;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.worklist.Queue;
import org.sleepclinic.worklist.TodayFacade;

/** 5.1.5: what is watched in a treatment stands where due work stands, until all of it is measured. */
class MonitoringIT extends MedicationCase {
    @Inject
    private TodayFacade today;
    @Inject
    private ChartFacade chart;
    @Inject
    private ResultFacade results;
    @Inject
    private ReportFacade reports;
    @Inject
    private Clock clock;

    @Test
    void whatIsWatchedIsDueOnTheWorklistAndTheCasePage() {
        long before = waiting();
        choose(Subject.FOCAL, "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), Answer.NONE);
        assertThat(waiting()).as("creatinine before the first dose").isEqualTo(before + 1);
        assertThat(watched().watchOn()).isEqualTo(LocalDate.now(clock));
        patients.value(of, "CREATININE", "1", "mg/dL", Duration.ofHours(1));
        assertThat(waiting()).isEqualTo(before);
        assertThat(watched().watchOn()).as("then yearly").isEqualTo(LocalDate.now(clock).plusDays(365));
    }

    @Test
    void anotherPatientsBloodWatchesNothing() {
        choose(Subject.FOCAL, "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), Answer.NONE);
        patients.value(of, "CREATININE", "1", "mg/dL", Duration.ofHours(1));
        ReportId wrong = ReportId.parse(patients.text("select id from result_report where patient_id = ?", patient()));
        as.technologist(() -> results.voidEntry(reports.open(wrong).seen(), "another patient's blood"));
        assertThat(watched().watchOn()).as("still to be measured").isEqualTo(LocalDate.now(clock));
    }

    @Test
    void aBloodCountIsDoneOnceAllOfItIs() {
        choose(Subject.ABSENCE, "ETHOSUXIMIDE", mg("250", Frequency.TWICE_DAILY), Answer.NONE);
        patients.value(of, "HAEMOGLOBIN", "14", "g/dL", Duration.ofHours(2));
        assertThat(watched().watchOn()).as("haemoglobin alone is no blood count").isEqualTo(LocalDate.now(clock));
        patients.values(of, Duration.ofHours(1), "LEUCOCYTES 6.2 10*9/L", "PLATELETS 240 10*9/L");
        assertThat(watched().watchOn()).isNull();
    }

    private long waiting() {
        return as.nurse(() -> today.counts()).get(Queue.TREATMENTS_DUE);
    }

    private Medicine watched() {
        return as.physician(() -> chart.open(of.caseId(), StoryKind.Filter.ALL, null, Period.ofYears(1))).medicines()
                .stream().filter(medicine -> medicine.treatment() != null).findFirst().orElseThrow();
    }
}
