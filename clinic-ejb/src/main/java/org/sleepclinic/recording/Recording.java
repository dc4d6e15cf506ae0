package org.sleepclinic.recording;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.JsonbConverter;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Stamp;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;

/** What one signal file of a study holds. It never changes; a wrong one is voided. */
@Phi
@Entity
@Table(name = "recording")
class Recording {
    /** So much of the digest is shown in the name: enough to tell the files of an order apart. */
    private static final int SHOWN = 8;

    @Id
    private UUID id;
    @Column(name = "order_id")
    private UUID orderId;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "patient_id")
    private UUID patientId;
    @Column(name = "file_name")
    private String fileName;
    private String sha256;
    private long bytes;
    @Enumerated(EnumType.STRING)
    private EdfKind kind;
    @Column(name = "starts_at")
    private LocalDateTime startsAt;
    private BigDecimal seconds;
    @Convert(converter = JsonbConverter.class)
    private String signals;
    @Convert(converter = JsonbConverter.class)
    private String gaps;
    private String remarks;
    @Column(name = "imported_at")
    private Instant importedAt;
    @Column(name = "imported_by")
    private UUID importedBy;
    @Column(name = "voided_at")
    private Instant voidedAt;
    @Column(name = "voided_by")
    @Convert(converter = UuidConverter.class)
    private UUID voidedBy;
    @Column(name = "void_reason")
    private String voidReason;
    @Version
    private int version;

    protected Recording() {
    }

    Recording(StudyOrder study, Seal seal, EdfContent content, Stamp stamp) {
        this.id = Uuid7.next();
        this.orderId = study.order();
        this.caseId = study.caseId();
        this.patientId = study.patient();
        this.fileName = "O-" + study.number() + "-" + seal.sha256().substring(0, SHOWN) + ".edf";
        this.sha256 = seal.sha256();
        this.bytes = seal.bytes();
        this.kind = content.header().kind();
        this.startsAt = content.header().start();
        this.seconds = content.seconds();
        this.signals = signalsOf(content);
        this.gaps = gapsOf(content);
        this.remarks = remarks(study, content).stream().map(Enum::name).collect(Collectors.joining(" "));
        this.importedAt = stamp.at();
        this.importedBy = stamp.by();
    }

    private static Set<EdfRemark> remarks(StudyOrder study, EdfContent content) {
        Set<EdfRemark> all = EnumSet.noneOf(EdfRemark.class);
        all.addAll(content.remarks());
        LocalDate told = content.header().born();
        if (told != null && !told.equals(study.born())) {
            all.add(EdfRemark.OTHER_BIRTH_DATE);
        }
        return all;
    }

    private static String signalsOf(EdfContent content) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        IntStream.range(0, content.ranges().size()).filter(i -> !content.ranges().get(i).isEmpty())
                .mapToObj(i -> SignalView.of(content.header().signals().get(i), content.ranges().get(i),
                        content.header().recordSeconds()))
                .forEach(signal -> json.add(signal.toJson()));
        return json.build().toString();
    }

    private static String gapsOf(EdfContent content) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        content.gaps().forEach(gap -> json.add(Json.createObjectBuilder().add("after", gap.afterRecord())
                .add("onset", gap.onset()).add("seconds", gap.seconds())));
        return json.build().toString();
    }

    /** The wrong file, or the wrong patient's. What was read stays readable with the reason. */
    void voidEntry(String reason, int seen, Stamp stamp) {
        if (version != seen) {
            throw new DomainException(DomainException.STALE);
        }
        if (voidedAt != null) {
            throw new DomainException("recording.void_already");
        }
        this.voidReason = TextEntry.required(reason, 400, "reason");
        this.voidedAt = stamp.at();
        this.voidedBy = stamp.by();
    }

    UUID id() {
        return id;
    }

    UUID patient() {
        return patientId;
    }
}
