package org.sleepclinic.diagnosis;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;

/**
 * What the seizures of an epilepsy are, in the words of one version of the classification (clinical reference 1.2).
 *
 * @param type          code of the leading type, see {@link SeizureType}
 * @param also          codes of other types of the same main class
 * @param consciousness of focal seizures; null for others
 * @param descriptors   of the version
 * @param sequence      what happens in order, one a line; or null
 */
@Phi
public record Seizures(Scheme scheme, MainClass mainClass, String type, List<String> also, Consciousness consciousness,
        List<Descriptor> descriptors, String sequence) implements Serializable {
    /** A version of the classification. */
    public enum Scheme {
        ILAE2017, ILAE2025
    }

    /** Focal, generalised, not known which, or not classified. */
    public enum MainClass {
        FOCAL, GENERALISED, UNKNOWN, UNCLASSIFIED
    }

    /** Awareness and responsiveness in a focal seizure. */
    public enum Consciousness {
        PRESERVED,
        IMPAIRED,
        /** The parent term is used. */
        UNDETERMINED
    }

    /** How it begins (2017), or whether something is seen of it (2025). */
    public enum Descriptor {
        MOTOR_ONSET(Scheme.ILAE2017),
        NON_MOTOR_ONSET(Scheme.ILAE2017),
        OBSERVABLE(Scheme.ILAE2025),
        NOT_OBSERVABLE(Scheme.ILAE2025);

        private final Scheme scheme;

        Descriptor(Scheme scheme) {
            this.scheme = scheme;
        }

        public boolean isOf(Scheme version) {
            return scheme == version;
        }
    }

    /** Refuses {@code diagnosis.seizure_consciousness} and {@code diagnosis.seizure_descriptor} at their fields. */
    public Seizures {
        also = List.copyOf(also);
        descriptors = List.copyOf(descriptors);
        sequence = TextEntry.optional(sequence, 1000, "sequence");
        if (consciousness != null && mainClass != MainClass.FOCAL) {
            throw new DomainException("diagnosis.seizure_consciousness").at("consciousness");
        }
        Scheme version = scheme;
        if (descriptors.stream().anyMatch(descriptor -> !descriptor.isOf(version))) {
            throw new DomainException("diagnosis.seizure_descriptor").at("descriptors");
        }
    }

    @Override
    public String toString() {
        return "Seizures[" + scheme + "]";
    }
}
