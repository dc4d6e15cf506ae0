package org.sleepclinic.diagnosis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Collectors;
import org.sleepclinic.diagnosis.Seizures.Consciousness;
import org.sleepclinic.diagnosis.Seizures.MainClass;
import org.sleepclinic.diagnosis.Seizures.Scheme;

/** {@link Seizures} as a statement keeps them. */
@Embeddable
class SeizureColumns {
    @Enumerated(EnumType.STRING)
    @Column(name = "seizure_system")
    private Scheme scheme;
    @Enumerated(EnumType.STRING)
    @Column(name = "seizure_class")
    private MainClass mainClass;
    @Column(name = "seizure_type")
    private String type;
    @Column(name = "seizure_also")
    private String also;
    @Enumerated(EnumType.STRING)
    private Consciousness consciousness;
    @Column(name = "seizure_descriptors")
    private String descriptors;
    @Column(name = "seizure_sequence")
    private String sequence;

    protected SeizureColumns() {
    }

    /** @param told null where none were said */
    SeizureColumns(Seizures told) {
        if (told != null) {
            this.scheme = told.scheme();
            this.mainClass = told.mainClass();
            this.type = told.type();
            this.also = joined(told.also());
            this.consciousness = told.consciousness();
            this.descriptors = joined(told.descriptors());
            this.sequence = told.sequence();
        }
    }

    private static String joined(List<?> codes) {
        return codes.isEmpty() ? null : codes.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
