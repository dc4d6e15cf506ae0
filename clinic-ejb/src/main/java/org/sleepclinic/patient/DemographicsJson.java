package org.sleepclinic.patient;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Demographics as a flat map of form field to text, the shape in which their history is kept and compared. */
final class DemographicsJson {
    private DemographicsJson() {
    }

    /** Field by field in the order of the form; empty fields are null. */
    static Map<String, String> fields(Demographics told, LocalDate deceasedOn) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", told.name().title());
        fields.put("familyName", told.name().family());
        fields.put("givenName", told.name().given());
        fields.put("formerName", told.name().former());
        fields.put("birthDate", told.birthDate().toString());
        fields.put("sex", told.sex().name());
        fields.put("phone", told.contacts().phone());
        fields.put("email", told.contacts().email());
        fields.put("address", told.contacts().address());
        fields.put("interpreter", told.contacts().interpreter().name());
        fields.put("interpreterLanguage", told.contacts().interpreterLanguage());
        fields.put("kinName", told.kin().name());
        fields.put("kinRelation", told.kin().relation());
        fields.put("kinPhone", told.kin().phone());
        fields.put("deceasedOn", deceasedOn == null ? null : deceasedOn.toString());
        return fields;
    }

    static String write(Map<String, String> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((field, value) -> {
            if (value == null) {
                object.addNull(field);
            } else {
                object.add(field, value);
            }
        });
        return object.build().toString();
    }

    static Map<String, String> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> fields = new LinkedHashMap<>();
            object.keySet().forEach(field -> fields.put(field, object.getString(field, null)));
            return fields;
        }
    }

    /** What differs between two states, field by field. */
    static List<RevisionView.Change> changes(Map<String, String> before, Map<String, String> after) {
        List<RevisionView.Change> changes = new ArrayList<>();
        after.forEach((field, now) -> {
            if (!Objects.equals(before.get(field), now)) {
                changes.add(new RevisionView.Change(field, before.get(field), now));
            }
        });
        return changes;
    }
}
