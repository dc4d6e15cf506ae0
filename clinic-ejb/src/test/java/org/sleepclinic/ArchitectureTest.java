package org.sleepclinic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.ClinicalRule;

/** The architecture, readable as documentation and refused when broken. */
@AnalyzeClasses(packages = "org.sleepclinic", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Who may use whom. Every feature may use the kernel; what is not listed is refused. News travels back by events. */
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("audit", Set.of()),
            Map.entry("identity", Set.of()),
            Map.entry("draft", Set.of()),
            Map.entry("patient", Set.of()),
            Map.entry("casefile", Set.of("patient")),
            Map.entry("assessment", Set.of("patient", "casefile")),
            Map.entry("score", Set.of("patient", "casefile")),
            Map.entry("screening", Set.of("patient", "casefile")),
            Map.entry("order", Set.of("patient", "casefile", "screening")),
            Map.entry("scheduling", Set.of("patient", "order", "identity")),
            Map.entry("study", Set.of()),
            Map.entry("eeg", Set.of("patient", "order", "result", "study")),
            Map.entry("document", Set.of("patient", "casefile", "order", "scheduling")),
            Map.entry("night", Set.of("patient", "identity", "order", "scheduling")),
            Map.entry("result", Set.of("patient", "order", "study")),
            Map.entry("alert", Set.of("patient", "casefile", "scheduling", "result")),
            Map.entry("diagnosis", Set.of("patient", "casefile", "assessment", "result")),
            Map.entry("safety", Set.of("patient", "casefile", "result", "alert", "diagnosis")),
            Map.entry("medication",
                    Set.of("patient", "identity", "casefile", "result", "diagnosis", "safety")),
            Map.entry("recording", Set.of("patient", "casefile", "order")),
            Map.entry("protocol", Set.of("safety")),
            Map.entry("restlesslegs", Set.of()),
            Map.entry("plan",
                    Set.of("patient", "identity", "casefile", "assessment", "diagnosis", "protocol", "order", "result",
                            "alert", "safety", "medication", "score", "restlesslegs")),
            Map.entry("advice", Set.of("patient", "casefile")),
            Map.entry("emergency", Set.of("patient", "casefile", "assessment", "result", "protocol", "plan")));
    /** On top: read everything, used by nobody. */
    private static final Set<String> TOPS = Set.of("chart", "worklist", "demo", "desk", "figures", "rota");

    private static Set<String> uses(String feature) {
        return TOPS.contains(feature) ? USES.keySet() : USES.getOrDefault(feature, Set.of());
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        String prefix = "org.sleepclinic.";
        return name.startsWith(prefix) ? name.substring(prefix.length()).split("\\.")[0] : "";
    }

    @ArchTest
    static final ArchRule featuresUseOnlyWhatTheTableLists = classes().that().resideInAPackage("org.sleepclinic..")
            .and().resideOutsideOfPackage("org.sleepclinic.db..")
            .should(new ArchCondition<>("use only listed features") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String from = feature(type);
                    type.getDirectDependenciesFromSelf().forEach(use -> {
                        String to = feature(use.getTargetClass().getBaseComponentType());
                        boolean own = to.isEmpty() || to.equals(from) || to.equals("kernel") || to.equals("db");
                        if (!own && !uses(from).contains(to)) {
                            events.add(SimpleConditionEvent.violated(use,
                                    from + " may not use " + to + ": " + use.getDescription()));
                        }
                    });
                }
            });

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("org.sleepclinic.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesHaveNoSetters =
            noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                    .should().haveNameMatching("set[A-Z].*").allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesHaveNoFinalFields =
            fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                    .and().areNotStatic().should().notBeFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule facadesAreRoleGuarded = methods().that().arePublic().and().areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class).should(new ArchCondition<>("name the roles that may call them") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean guarded =
                            method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class)
                                    || method.getOwner().isAnnotatedWith(PermitAll.class);
                    if (!guarded) {
                        events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " has no @RolesAllowed"));
                    }
                }
            }).allowEmptyShould(true);

    @ArchTest
    static final ArchRule facadesAreBoundaries = classes().that().haveSimpleNameEndingWith("Facade")
            .should().beAnnotatedWith(Boundary.class).andShould().beAnnotatedWith(Stateless.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyRepositoriesAndQueriesTouchTheDatabase = noClasses()
            .that().haveSimpleNameNotEndingWith("Repository").and().haveSimpleNameNotEndingWith("Queries")
            .and().doNotHaveFullyQualifiedName("org.sleepclinic.kernel.BoundaryInterceptor")
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule nobodyReadsTheClockButTheClock = noClasses().that()
            .doNotHaveFullyQualifiedName("org.sleepclinic.kernel.MovableClock")
            .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(OffsetDateTime.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(Clock.class, "systemUTC")
            .orShould().callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule noVagueNames = noClasses().should(new ArchCondition<>("carry a vague name") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (type.getSimpleName().matches(".*(Impl|Manager|Helper|Util|Utils)")) {
                events.add(SimpleConditionEvent.satisfied(type, type.getName() + " carries a vague name"));
            }
        }
    });

    @ArchTest
    static void clinicalRulesAreStatelessAndTested(JavaClasses all) {
        Set<JavaClass> rules =
                all.stream().filter(type -> type.isAnnotatedWith(ClinicalRule.class)).collect(Collectors.toSet());
        Set<String> ids = rules.stream().map(rule -> rule.getAnnotationOfType(ClinicalRule.class).id())
                .collect(Collectors.toSet());
        assertThat(ids).as("rule ids are unique").hasSameSizeAs(rules);
        for (JavaClass rule : rules) {
            assertThat(rule.getFields()).as(rule.getName() + " keeps state")
                    .allMatch(field -> field.getModifiers().contains(JavaModifier.STATIC));
            assertThat(testOf(rule)).as(rule.getName() + " has no test of its name").isTrue();
        }
    }

    private static boolean testOf(JavaClass rule) {
        return ArchitectureTest.class.getResource("/" + (rule.getName() + "Test").replace('.', '/') + ".class") != null;
    }

    /** At most this share of types is public: a feature shows its face and keeps its insides. Judged once both have grown. */
    @ArchTest
    static void mostTypesStayInside(JavaClasses all) {
        var named = all.that(new DescribedPredicate<JavaClass>("are top-level types of features") {
            @Override
            public boolean test(JavaClass type) {
                return type.isTopLevelClass() && !feature(type).equals("kernel") && !feature(type).equals("db")
                        && !type.getSimpleName().equals("package-info");
            }
        });
        long open = named.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)).count();
        long most = Math.round(named.size() * 0.60);
        assertThat(open).as("public types of " + named.size()).isLessThanOrEqualTo(most);
    }
}
