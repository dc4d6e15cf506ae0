package org.sleepclinic.web.diagnosis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.diagnosis.SeizureType;
import org.sleepclinic.diagnosis.Seizures;
import org.sleepclinic.diagnosis.Seizures.Consciousness;
import org.sleepclinic.diagnosis.Seizures.Descriptor;
import org.sleepclinic.diagnosis.Seizures.MainClass;
import org.sleepclinic.diagnosis.Seizures.Scheme;

/** What is said of the seizures of an epilepsy; the newer version of the classification is offered first. */
public class SeizureForm implements Serializable {
    private Scheme scheme = Scheme.ILAE2025;
    private String type;
    private List<String> also = new ArrayList<>();
    private Consciousness consciousness;
    private List<Descriptor> descriptors = new ArrayList<>();
    private String sequence;

    /** Empty where no type was chosen. */
    Optional<Seizures> told() {
        return Stream.of(MainClass.values()).filter(one -> type != null && type.startsWith(one + "/")).findFirst()
                .map(this::of);
    }

    private Seizures of(MainClass mainClass) {
        String start = mainClass + "/";
        return new Seizures(scheme, mainClass, type.substring(start.length()),
                also.stream().filter(key -> key.startsWith(start) && !key.equals(type))
                        .map(key -> key.substring(start.length())).toList(),
                mainClass == MainClass.FOCAL ? consciousness : null,
                descriptors.stream().filter(one -> one.isOf(scheme)).toList(), sequence);
    }

    /** As a standing statement says it. */
    void from(Seizures said) {
        if (said != null) {
            scheme = said.scheme();
            type = said.mainClass() + "/" + said.type();
            also = new ArrayList<>(said.also().stream().map(code -> said.mainClass() + "/" + code).toList());
            consciousness = said.consciousness();
            descriptors = new ArrayList<>(said.descriptors());
            sequence = said.sequence();
        }
    }

    /** Types of the version chosen. */
    public List<SeizureType> of(List<SeizureType> all) {
        return all.stream().filter(one -> one.scheme() == scheme).toList();
    }

    /** Other types of the same main class. */
    public List<SeizureType> beside(List<SeizureType> all) {
        String mainClass = type.substring(0, type.indexOf('/') + 1);
        return of(all).stream().filter(one -> one.key().startsWith(mainClass) && !one.key().equals(type)).toList();
    }

    /** Is it a focal one, whose consciousness is asked? */
    public boolean isFocal() {
        return type != null && type.startsWith(MainClass.FOCAL + "/");
    }

    public List<Descriptor> getOffered() {
        return Stream.of(Descriptor.values()).filter(one -> one.isOf(scheme)).toList();
    }

    public List<Scheme> getSchemes() {
        return List.of(Scheme.ILAE2025, Scheme.ILAE2017);
    }

    public List<Consciousness> getStates() {
        return List.of(Consciousness.values());
    }

    public Scheme getScheme() {
        return scheme;
    }

    public void setScheme(Scheme scheme) {
        this.scheme = scheme;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public List<String> getAlso() {
        return also;
    }

    public void setAlso(List<String> also) {
        this.also = new ArrayList<>(also);
    }

    public Consciousness getConsciousness() {
        return consciousness;
    }

    public void setConsciousness(Consciousness consciousness) {
        this.consciousness = consciousness;
    }

    public List<Descriptor> getDescriptors() {
        return descriptors;
    }

    public void setDescriptors(List<Descriptor> descriptors) {
        this.descriptors = new ArrayList<>(descriptors);
    }

    public String getSequence() {
        return sequence;
    }

    public void setSequence(String sequence) {
        this.sequence = sequence;
    }
}
