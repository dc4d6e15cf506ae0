package org.sleepclinic.medication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** By which seizures the order of agents is chosen. */
@ClinicalRule(id = "R-SEIZURE-SUBJECT", source = "5.1.2; 1.2", evidence = Evidence.LOCAL,
        says = "Absences beside another type are a subject of their own; else the leading type; without types the code where it"
                + " names them (absence, juvenile myoclonic, focal epilepsy); else indeterminate.")
final class SeizureSubject {
    private SeizureSubject() {
    }

    /**
     * @param types as the types said are treated, the leading one first
     * @param codes ICD-10-CM codes of the epilepsies that stand
     */
    static Finding<Subject> of(List<Subject> types, Collection<String> codes) {
        List<Reason> reasons = List.of(new Reason("seizures", types.isEmpty() ? "-" : String.join(", ",
                types.stream().map(Enum::name).toList())), new Reason("diagnoses", String.join(", ", codes)));
        Optional<Subject> subject = types.isEmpty() ? byCode(codes) : byTypes(types);
        return subject.map(one -> Finding.of(SeizureSubject.class, one, reasons)).orElseGet(
                () -> Finding.indeterminate(SeizureSubject.class, reasons, Set.of("seizure.type")));
    }

    private static Optional<Subject> byTypes(List<Subject> types) {
        boolean others = types.stream().anyMatch(type -> type != Subject.ABSENCE);
        return types.contains(Subject.ABSENCE) && others ? Optional.of(Subject.ABSENCE_AND_OTHER)
                : types.stream().findFirst();
    }

    private static Optional<Subject> byCode(Collection<String> codes) {
        return codes.stream().map(SeizureSubject::named).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Subject> named(String code) {
        return switch (code.substring(0, Math.min(code.length(), 5))) {
            case "G40.A" -> Optional.of(Subject.ABSENCE);
            case "G40.B" -> Optional.of(Subject.MYOCLONIC);
            case "G40.0", "G40.1", "G40.2" -> Optional.of(Subject.FOCAL);
            default -> Optional.empty();
        };
    }
}
