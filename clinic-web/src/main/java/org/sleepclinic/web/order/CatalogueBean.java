package org.sleepclinic.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.order.CatalogueFacade;
import org.sleepclinic.order.CatalogueTest;
import org.sleepclinic.order.OrderCategory;
import org.sleepclinic.order.OrderSet;
import org.sleepclinic.web.shell.Texts;

/** The test catalogue: a page to read, and what the basket offers. */
@Named("catalogue")
@ViewScoped
public class CatalogueBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_MATCHES = 12;

    @Inject
    private transient CatalogueFacade catalogue;
    @Inject
    private transient Texts texts;
    private List<CatalogueTest> tests;
    private List<OrderSet> sets;
    private OrderCategory kind;

    /** Reads the catalogue once for the page. */
    public void load() {
        if (sets == null) {
            loadTests();
            sets = catalogue.sets();
        }
    }

    /** The same without the sets, where single tests are chosen. */
    public void loadTests() {
        if (tests == null) {
            tests = catalogue.tests();
        }
    }

    /** Only the sets, where suspicions are weighed. */
    public void loadSets() {
        if (sets == null) {
            sets = catalogue.sets();
        }
    }

    /** What another page's reading brought with it. */
    void take(List<CatalogueTest> read) {
        tests = read;
    }

    /** The sets a suspected condition asks for. */
    public List<OrderSet> setsFor(Enum<?> condition) {
        return sets == null ? List.of() : sets.stream().filter(set -> set.isFor(condition.name())).toList();
    }

    /** Tests whose name, kind, code or LOINC holds each word typed; names that begin so come first. */
    public List<CatalogueTest> matching(String typed) {
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        Stream<CatalogueTest> found =
                tests.stream().filter(test -> words.stream().allMatch(word -> text(test).contains(word)));
        return found.sorted((one, other) -> Boolean.compare(begins(other, words), begins(one, words)))
                .limit(MOST_MATCHES).toList();
    }

    /** The test of this code, if the catalogue has it. */
    public Optional<CatalogueTest> find(String code) {
        return tests.stream().filter(test -> test.code().equals(code)).findFirst();
    }

    /** What a test is called; its code when the catalogue lacks it. */
    public String name(String code) {
        return find(code).map(CatalogueTest::name).orElse(code);
    }

    /** The tests the page shows. */
    public List<CatalogueTest> getShown() {
        return tests.stream().filter(test -> kind == null || test.category() == kind).toList();
    }

    public List<OrderSet> getSets() {
        return sets;
    }

    public OrderCategory[] getKinds() {
        return OrderCategory.values();
    }

    public OrderCategory getKind() {
        return kind;
    }

    public void setKind(OrderCategory kind) {
        this.kind = kind;
    }

    private static boolean begins(CatalogueTest test, List<String> words) {
        return test.name().toLowerCase(Locale.ROOT).startsWith(words.getFirst());
    }

    private String text(CatalogueTest test) {
        return (test.name() + " " + texts.label(test.category()) + " " + test.code() + " " + test.loinc())
                .toLowerCase(Locale.ROOT);
    }
}
