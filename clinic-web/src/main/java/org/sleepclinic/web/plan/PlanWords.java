package org.sleepclinic.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.sleepclinic.web.shell.Texts;

/** Codes of protocols and safety checks, as people say them. */
@Named
@ApplicationScoped
public class PlanWords {
    @Inject
    private Texts texts;

    /** "ORAL_CALCIUM" as "oral calcium". */
    public String substance(String code) {
        return word("substance." + code, code);
    }

    /** "GENERALISED_EPILEPSY" as "generalised epilepsy"; a plan's step stays as it is. */
    public String state(String other) {
        return other.contains("·") ? other : word("state." + other, other);
    }

    private String word(String key, String code) {
        Map<String, String> words = texts.get("plan");
        return words.containsKey(key) ? words.get(key) : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
