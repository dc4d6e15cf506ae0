package org.sleepclinic.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** The architecture of the pages: thin beans over facades, no way around them. */
@AnalyzeClasses(packages = "org.sleepclinic", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {
    private static final int MOST_INJECTED = 5;

    @ArchTest
    static final ArchRule pagesKnowNoEntity = noClasses().that().resideInAPackage("org.sleepclinic.web..")
            .should().dependOnClassesThat().areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule pagesReachTheDatabaseThroughFacades =
            noClasses().that().resideInAPackage("org.sleepclinic.web..")
                    .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
                    .orShould().dependOnClassesThat().areAssignableTo(DataSource.class);

    /** What a person works on lives with its page: two tabs do not mix. */
    @ArchTest
    static final ArchRule nothingIsKeptInTheSession = noClasses().should().beAnnotatedWith(SessionScoped.class);

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.sleepclinic.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule beansOfAPageSayWhatTheyAre = classes().that().areAnnotatedWith(ViewScoped.class)
            .should().haveSimpleNameEndingWith("Bean").orShould().haveSimpleNameEndingWith("Words");

    @ArchTest
    static final ArchRule beansHaveFewCollaborators = classes().that().areAnnotatedWith(Named.class)
            .should(new ArchCondition<>("inject at most " + MOST_INJECTED) {
                @Override
                public void check(JavaClass bean, ConditionEvents events) {
                    long injected =
                            bean.getFields().stream().filter(field -> field.isAnnotatedWith(Inject.class)).count();
                    if (injected > MOST_INJECTED) {
                        events.add(SimpleConditionEvent.violated(bean, bean.getName() + " injects " + injected));
                    }
                }
            });

    @ArchTest
    static void everyNameIsOneBean(JavaClasses all) {
        List<String> names =
                all.stream().filter(type -> type.isAnnotatedWith(Named.class)).map(WebArchitectureTest::name)
                        .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    private static String name(JavaClass bean) {
        String given = bean.getAnnotationOfType(Named.class).value();
        String simple = bean.getSimpleName();
        return given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given;
    }
}
