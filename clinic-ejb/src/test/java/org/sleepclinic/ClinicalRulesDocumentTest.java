package org.sleepclinic;

import static java.util.Comparator.comparing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.ClinicalRule;

/** {@code docs/clinical-rules.md}: every clinical rule of the clinic, from its own annotation. */
class ClinicalRulesDocumentTest {
    private static final String HEAD = """
            # Clinical rules

            Made from the `@ClinicalRule` classes by `ClinicalRulesDocumentTest`; do not edit by hand. A rule proposes, a licensed
            clinician decides. Evidence: VERIFIED was checked against the named source; UNVERIFIED is established knowledge whose
            source was not checked; LOCAL is a choice of this clinic. UNVERIFIED and LOCAL need a clinician's sign-off. Sources are
            keys of the clinical reference; D1 to D14 are its decisions. Each rule has a table-driven test of its own name.
            """;

    @Test
    void namesEveryRule() throws IOException {
        Map<String, List<JavaClass>> byFeature = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.sleepclinic").stream().filter(type -> type.isAnnotatedWith(ClinicalRule.class))
                .collect(Collectors.groupingBy(type -> type.getPackageName().split("\\.")[2], TreeMap::new,
                        Collectors.toList()));
        StringBuilder page = new StringBuilder(HEAD);
        byFeature.forEach((feature, rules) -> page.append(table(feature, rules)));
        GeneratedDocument.keep("clinical-rules.md", page.toString());
    }

    private static String table(String feature, List<JavaClass> rules) {
        return "\n## " + feature + "\n\n| rule | says | source | evidence | class |\n| --- | --- | --- | --- | --- |\n"
                + rules.stream().sorted(comparing(rule -> mark(rule).id())).map(ClinicalRulesDocumentTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(JavaClass rule) {
        ClinicalRule mark = mark(rule);
        return "| %s | %s | %s | %s | `%s` |%n"
                .formatted(mark.id(), cell(mark.says()), cell(mark.source()), mark.evidence(),
                        rule.getSimpleName())
                .replace("\r\n", "\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static ClinicalRule mark(JavaClass rule) {
        return rule.getAnnotationOfType(ClinicalRule.class);
    }
}
