package org.sleepclinic.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Every word a person reads, one bundle per feature: {@code #{text.order.indication}} is the entry {@code indication}
 * of {@code org/sleepclinic/web/order/messages.properties}. A text nobody wrote shows as {@code ???order.indication???}.
 */
@Named("text")
@ApplicationScoped
public class Texts extends AbstractMap<String, Map<String, String>> {
    private static final String SHELL = "shell";
    private static final String CONSTRAINT = "constraint";
    private static final List<String> FEATURES = List.of("patient", "casefile", "assessment", "order", "screening",
            "scheduling", "result", "alert", "diagnosis", "protocol", "plan", "identity", "audit", "chart", "worklist",
            "night", "recording", "study", "eeg", "desk", "document", "figures", "rota", "safety", "medication",
            "emergency", "advice", "score");

    private final transient Supplier<Locale> locale;

    public Texts() {
        this(Texts::localeOfTheView);
    }

    /** Texts in a language of their own, outside any page. */
    Texts(Supplier<Locale> locale) {
        this.locale = locale;
    }

    @Override
    public Map<String, String> get(Object feature) {
        return new Bundle(String.valueOf(feature));
    }

    /** The text of a feature, its {@code {0}} … filled in. Apostrophes in such a text are doubled, as MessageFormat asks. */
    public String of(String feature, String key, Object... args) {
        return fill(get(feature).get(key), args);
    }

    /** What an enum constant is called: {@code order}'s entry {@code RequestStatus.SIGNED}; the empty text for null. */
    public String label(Enum<?> constant) {
        return constant == null ? "" : get(feature(constant)).get(key(constant));
    }

    /** What each of several is called. */
    public List<String> labels(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(this::label).toList();
    }

    /** The style that repeats the word in colour: the entry {@code RequestStatus.SIGNED.tone}, or none. */
    public String tone(Enum<?> constant) {
        return constant == null ? "" : find(feature(constant), key(constant) + ".tone").orElse("");
    }

    private static String feature(Enum<?> constant) {
        String[] packages = constant.getDeclaringClass().getPackageName().split("\\.");
        return packages[packages.length - 1];
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /**
     * What is said about a refusal: the entry {@code error.<code>}, looked for in the bundle of the feature the code's
     * first part names, then in the shell's, then in all others; a broken constraint nobody wrote a text for has one in
     * common with all such.
     */
    public String refusal(String code, List<Object> args) {
        String key = "error." + code;
        String named = code.split("\\.")[0];
        Optional<String> written = Stream.concat(Stream.of(named, SHELL), FEATURES.stream())
                .flatMap(feature -> find(feature, key).stream()).findFirst();
        return written.map(pattern -> fill(pattern, args.toArray()))
                .orElseGet(() -> get(SHELL).get(named.equals(CONSTRAINT) ? "error.constraint" : key));
    }

    private String fill(String pattern, Object... args) {
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale.get()).format(args);
    }

    private Optional<String> find(String feature, String key) {
        try {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("org.sleepclinic.web." + feature + ".messages", locale.get(),
                            Texts.class.getClassLoader());
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException unwritten) {
            return Optional.empty();
        }
    }

    private static Locale localeOfTheView() {
        return Optional.ofNullable(FacesContext.getCurrentInstance()).map(FacesContext::getViewRoot)
                .map(view -> view.getLocale()).orElse(Locale.ENGLISH);
    }

    @Override
    public Set<Entry<String, Map<String, String>>> entrySet() {
        throw new UnsupportedOperationException("texts are looked up, not listed");
    }

    /** The texts of one feature. */
    private final class Bundle extends AbstractMap<String, String> {
        private final String feature;

        Bundle(String feature) {
            this.feature = feature;
        }

        @Override
        public String get(Object key) {
            return find(feature, String.valueOf(key)).orElse("???" + feature + "." + key + "???");
        }

        /** A key without a text has none here, and what the caller has for it stands in. */
        @Override
        public String getOrDefault(Object key, String instead) {
            return find(feature, String.valueOf(key)).orElse(instead);
        }

        @Override
        public boolean containsKey(Object key) {
            return find(feature, String.valueOf(key)).isPresent();
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            throw new UnsupportedOperationException("texts are looked up, not listed");
        }
    }
}
