package org.sleepclinic.web.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page stands in the navigation. */
class NavigationBeanTest {
    @ParameterizedTest
    @CsvSource({"/chart/case.xhtml, cases", "/assessment/intake.xhtml, cases", "/result/grid.xhtml, cases",
            "/plan/view.xhtml, cases", "/diagnosis/record.xhtml, cases", "/scheduling/book.xhtml, cases",
            "/plan/due.xhtml, plans", "/result/review.xhtml, review", "/result/ranges.xhtml, ranges",
            "/scheduling/week.xhtml, schedule", "/night/beds.xhtml, schedule", "/night/evening.xhtml, tonight",
            "/order/catalogue.xhtml, catalogue", "/order/view.xhtml, orders", "/scheduling/closure.xhtml, closures",
            "/scheduling/closed.xhtml, closures", "/scheduling/opening.xhtml, closures",
            "/scheduling/resourceHours.xhtml, resources", "/scheduling/duty.xhtml, roster", "/night/shift.xhtml, rota"})
    void aPageStandsUnderOneLine(String page, String line) {
        assertThat(NavigationBean.lineOf(page)).hasValueSatisfying(found -> assertThat(found.key()).isEqualTo(line));
    }

    @ParameterizedTest
    @CsvSource("/identity/password.xhtml")
    void aPageOfOnesOwnStandsUnderNone(String page) {
        assertThat(NavigationBean.lineOf(page)).isEmpty();
    }
}
