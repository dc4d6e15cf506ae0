package org.sleepclinic;

import static java.util.Comparator.comparing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Transitions;

/** {@code docs/life-cycles.md}: every life cycle of the clinic, from the table its states own. */
class LifeCyclesDocumentTest {
    private static final String HEAD = """
            # Life cycles

            Made from the enums that own a `Transitions` table by `LifeCyclesDocumentTest`; do not edit by hand. The button that
            offers a move and the verb that makes it read the same table. A state that leads nowhere is an end.
            """;

    @Test
    void namesEveryMove() throws IOException {
        String cycles = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.sleepclinic").stream().filter(JavaClass::isEnum)
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Transitions.class))
                .sorted(comparing(field -> field.getOwner().getName())).map(LifeCyclesDocumentTest::cycle)
                .collect(Collectors.joining());
        GeneratedDocument.keep("life-cycles.md", HEAD + cycles);
    }

    private static String cycle(JavaField field) {
        Class<?> states = field.getOwner().reflect();
        return "\n## " + states.getPackageName().split("\\.")[2] + ": " + states.getSimpleName()
                + "\n\n| from | to |\n| --- | --- |\n"
                + moves(field.reflect(), states.getEnumConstants());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String moves(Field field, Object[] states) {
        field.setAccessible(true);
        try {
            Transitions table = (Transitions) field.get(null);
            return Arrays.stream(states)
                    .map(state -> "| " + state + " | "
                            + table.from((Enum) state).stream().sorted().map(Object::toString)
                                    .collect(Collectors.collectingAndThen(Collectors.joining(", "),
                                            to -> ((String) to).isEmpty() ? "(end)" : to))
                            + " |\n")
                    .collect(Collectors.joining());
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
