package org.sleepclinic.web.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sleepclinic.draft.DraftFacade;

/**
 * What one person typed into an intake that is no answer yet: half a word, or something refused. Kept as typed in their
 * draft of the intake, so that neither a crash nor a time-out takes it; it leaves the draft once it is an answer.
 */
@Dependent
class TypedText implements Serializable {
    private static final String FORM = "assessment.intake";

    @Inject
    private transient DraftFacade drafts;
    private final Map<String, String> byItem = new TreeMap<>();
    private String intake;

    void open(String intakeId) {
        intake = intakeId;
        byItem.clear();
        drafts.find(FORM, intakeId).ifPresent(draft -> {
            try (JsonReader reader = Json.createReader(new StringReader(draft.fields()))) {
                JsonObject kept = reader.readObject();
                kept.keySet().forEach(item -> byItem.put(item, kept.getString(item)));
            }
        });
    }

    Optional<String> of(String item) {
        return Optional.ofNullable(byItem.get(item));
    }

    void keep(String item, String typed) {
        if (!typed.equals(byItem.put(item, typed))) {
            write();
        }
    }

    void drop(String item) {
        if (byItem.remove(item) != null) {
            write();
        }
    }

    private void write() {
        if (byItem.isEmpty()) {
            drafts.discard(FORM, intake);
            return;
        }
        JsonObjectBuilder fields = Json.createObjectBuilder();
        byItem.forEach(fields::add);
        drafts.keep(FORM, intake, fields.build().toString());
    }
}
