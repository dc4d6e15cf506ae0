package org.sleepclinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sleepclinic.score.Scale;

/** A key put together from a code at run time has its text for every code there is. */
class CodeWordsTest {
    private static final Path CLINIC = Path.of("../clinic-ejb/src/main/java/org/sleepclinic");
    /** Who is ready has nothing to be told. */
    private static final Set<String> NEVER_SAID = Set.of("desk.Readiness.READY");
    private static final Path BUNDLES = Path.of("src/main/resources/org/sleepclinic/web");

    /** Of an enum inside another class the short name does not say which it is. */
    @Test
    void whereOneConstantOfAnEnumHasItsWordAllHave() throws IOException {
        List<String> unwritten = new ArrayList<>();
        int walked = 0;
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.sleepclinic")) {
            Properties words = words(feature(type));
            String prefix = type.getSimpleName() + ".";
            if (type.isEnum() && type.isTopLevelClass()
                    && words.stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix))) {
                walked++;
                constants(type).map(prefix::concat).filter(key -> !words.containsKey(key))
                        .forEach(key -> unwritten.add(feature(type) + "." + key));
            }
        }
        assertThat(walked).isGreaterThan(20);
        assertThat(unwritten).filteredOn(key -> !NEVER_SAID.contains(key)).isEmpty();
    }

    @Test
    void everyReasonWhyTheResponseCannotBeJudgedIsSaid() throws IOException {
        List<String> reasons = Stream.concat(
                codes("score/SeizureResponse.java", "Set\\.of\\(\"(diary\\.\\w+)\"\\)"),
                codes("score/DiarySummary.java", "NEVER = \"(diary\\.\\w+)\"")).toList();
        assertThat(reasons).contains("diary.never", "diary.baseline", "diary.now", "diary.none");
        assertThat(reasons).allSatisfy(reason -> assertThat(words("score")).containsKey("open." + reason));
    }

    @Test
    void everyDangerOfADiarysDayIsSaid() throws IOException {
        List<String> flags = codes("score/DiaryDanger.java", "\"(RF-\\w+)\"").toList();
        assertThat(flags).isNotEmpty();
        assertThat(flags).allSatisfy(flag -> assertThat(words("score")).containsKey("danger." + flag));
    }

    @Test
    void everyBandOfEveryScaleIsSaid() throws IOException {
        Map<Scale, String> rules = Map.of(Scale.IRLS, "IrlsScore", Scale.ESS, "EpworthScore", Scale.ISI,
                "InsomniaSeverityScore", Scale.PSQI, "PittsburghScore", Scale.STOP_BANG, "StopBangScore", Scale.PHQ9,
                "DepressionScore", Scale.GAD7, "AnxietyScore");
        Properties words = words("score");
        for (Scale scale : Scale.values()) {
            List<String> bands = codes("score/" + rules.get(scale) + ".java", "\"([A-Z][A-Z_]+)\"").toList();
            assertThat(bands).as(scale.name()).isNotEmpty();
            assertThat(bands).filteredOn(band -> !words.containsKey("band." + scale + "." + band)).isEmpty();
        }
    }

    /** Its name, what it is about, how far back it asks, under which licence; its questions where they may be shown. */
    @Test
    void everythingAPageSaysOfAScaleIsWritten() throws IOException {
        Properties words = words("score");
        for (Scale scale : Scale.values()) {
            assertThat(words).containsKeys("Scale." + scale, "about." + scale, "recall." + scale, "licence." + scale);
            for (int item = 1; scale.isShipped() && item <= scale.items(); item++) {
                assertThat(words).containsKey(scale + "." + item);
            }
            for (int points = 0; scale.isShipped() && points <= scale.itemMost(); points++) {
                assertThat(words).containsKey("answer." + points);
            }
        }
    }

    private static Stream<String> constants(JavaClass type) {
        return type.getFields().stream().filter(field -> field.getRawType().equals(type)
                && field.getModifiers().contains(JavaModifier.ENUM)).map(field -> field.getName());
    }

    private static String feature(JavaClass type) {
        String[] packages = type.getPackageName().split("\\.");
        return packages[packages.length - 1];
    }

    private static Stream<String> codes(String source, String pattern) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        Matcher code = Pattern.compile(pattern).matcher(ruleItself(source));
        while (code.find()) {
            found.add(code.group(1));
        }
        return found.stream();
    }

    /** Without what stands before the class: a source is no code. */
    private static String ruleItself(String source) throws IOException {
        String text = Files.readString(CLINIC.resolve(source));
        return text.substring(Math.max(0, text.indexOf("final class ")));
    }

    private static Properties words(String feature) throws IOException {
        Properties words = new Properties();
        Path bundle = BUNDLES.resolve(feature).resolve("messages.properties");
        if (Files.exists(bundle)) {
            try (Reader reader = Files.newBufferedReader(bundle)) {
                words.load(reader);
            }
        }
        return words;
    }
}
