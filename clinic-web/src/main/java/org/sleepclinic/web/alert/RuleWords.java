package org.sleepclinic.web.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Stream;
import org.sleepclinic.web.shell.Texts;

/** What a rule that raises alerts is called; its code alone says nothing to people. */
@Named("ruleWords")
@ApplicationScoped
public class RuleWords {
    /** Where the rules' names stand: a bundle and what its keys begin with. */
    private static final Map<String, String> NAMES = Map.of("alert", "rule.", "assessment", "flag.");

    @Inject
    private Texts texts;

    /** "Severe hypocalcaemia" for RF-04; the empty text for what is no such code. */
    public String name(String code) {
        return Stream.of("alert", "assessment")
                .filter(feature -> texts.get(feature).containsKey(NAMES.get(feature) + code))
                .findFirst().map(feature -> texts.get(feature).get(NAMES.get(feature) + code)).orElse("");
    }

    /** "Severe hypocalcaemia (RF-04)"; any other text, such as what somebody wrote, as it is. */
    public String say(String text) {
        return name(text).isEmpty() ? text : texts.of("alert", "ruleAndCode", name(text), text);
    }
}
