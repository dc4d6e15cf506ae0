package org.sleepclinic.assessment;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;

/** A call for help as it was made: where (null: nobody said), who, the signs as told. No clinician has confirmed any of it. Never changed. */
@Phi
record HelpCall(UUID id, UUID caseId, PatientId patient, Place place, String who, Map<String, String> signs, Instant at,
        UUID by) {
    HelpCall {
        Map<String, String> told = new TreeMap<>(signs);
        told.values().removeIf(sign -> sign == null || sign.isBlank());
        signs = told;
    }

    String signsJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        signs.forEach(json::add);
        return json.build().toString();
    }

    /** Where first, then what was told. */
    List<Reason> reasons() {
        return Stream.concat(Stream.of(new Reason("emergency.place", where())),
                signs.entrySet().stream()
                        .map(sign -> new Reason(sign.getKey(), sign.getValue().strip().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private String where() {
        return place == null ? "at a place nobody has said" : place.inWords();
    }

    /** "Help needed in the building: a visitor in the waiting room". */
    String headline() {
        return "Help needed " + where() + (who == null ? "" : ": " + who);
    }

    @Override
    public String toString() {
        return "HelpCall[" + id + "]";
    }
}
