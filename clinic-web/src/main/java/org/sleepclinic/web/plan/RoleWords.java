package org.sleepclinic.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sleepclinic.web.shell.Texts;

/** Who does a step, in words: a protocol keeps the short names of its source. */
@Named
@ApplicationScoped
public class RoleWords {
    private static final Pattern SHORT = Pattern.compile("[A-Z]{2,3}");

    @Inject
    private Texts texts;

    /** "NUR/PHY" as "nurse/physician"; what has no word stays. */
    public String say(String codes) {
        Map<String, String> words = texts.get("plan");
        return codes == null ? "" : SHORT.matcher(codes).replaceAll(match -> {
            String key = "roleCode." + match.group();
            return Matcher.quoteReplacement(words.containsKey(key) ? words.get(key) : match.group());
        });
    }
}
