package org.sleepclinic.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Uuid7;

/**
 * One value of a report, kept as received beside its canonical amount, with the range it was judged by frozen beside it.
 * It is never changed: the database refuses it.
 */
@Entity
@Table(name = "result_value")
class ResultValue {
    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private ResultReport report;
    @Column(name = "patient_id")
    private UUID patientId;
    @Column(name = "analyte_code")
    private String analyte;
    @Column(name = "raw_amount")
    private BigDecimal rawAmount;
    @Column(name = "raw_unit")
    private String rawUnit;
    @Enumerated(EnumType.STRING)
    private Bound bound;
    @Column(name = "canonical_amount")
    private BigDecimal canonicalAmount;
    @Column(name = "canonical_unit")
    private String canonicalUnit;
    @Column(name = "range_low")
    private BigDecimal rangeLow;
    @Column(name = "range_high")
    private BigDecimal rangeHigh;
    @Column(name = "range_high_out")
    private boolean rangeHighOut;
    @Column(name = "range_unit")
    private String rangeUnit;
    @Column(name = "range_source")
    private String rangeSource;
    @Enumerated(EnumType.STRING)
    @Column(name = "range_evidence")
    private Evidence rangeEvidence;
    @Enumerated(EnumType.STRING)
    private Flag flag;
    private boolean derived;
    private String formula;
    @Column(name = "red_flag")
    private String redFlag;
    @Enumerated(EnumType.STRING)
    @Column(name = "alarm_level")
    private Alarm.Level alarmLevel;

    protected ResultValue() {
    }

    ResultValue(ResultReport report, UUID patient, ReadValue read) {
        this.id = Uuid7.next();
        this.report = report;
        this.patientId = patient;
        this.analyte = read.analyte().code();
        this.rawAmount = read.received().amount();
        this.rawUnit = read.received().unit();
        this.bound = read.bound();
        Quantity canonical = read.canonical();
        this.canonicalAmount = canonical.amount();
        this.canonicalUnit = canonical.unit();
        this.derived = read.derived();
        this.formula = read.formula();
        this.flag = read.judgement().flag();
        read.judgement().range().ifPresent(this::freeze);
        read.judgement().broken().ifPresent(limit -> {
            this.redFlag = limit.redFlag();
            this.alarmLevel = limit.level();
        });
    }

    private void freeze(ReferenceRange range) {
        this.rangeLow = range.low();
        this.rangeHigh = range.high();
        this.rangeHighOut = range.highOut();
        this.rangeUnit = range.unit();
        this.rangeSource = range.source();
        this.rangeEvidence = range.evidence();
    }

    String analyte() {
        return analyte;
    }

    /** Would the same line be kept today? */
    boolean reads(ReadValue read) {
        return bound == read.bound() && canonicalAmount.compareTo(read.canonical().amount()) == 0;
    }

    Flag flag() {
        return flag;
    }

    boolean isDerived() {
        return derived;
    }

    /** As received. */
    EnteredValue entered() {
        return new EnteredValue(analyte, rawAmount, rawUnit, bound);
    }
}
