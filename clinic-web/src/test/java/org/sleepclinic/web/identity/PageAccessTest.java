package org.sleepclinic.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.kernel.Roles;

/** Closed unless open. */
class PageAccessTest {
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in.xhtml", "/error.xhtml", "/jakarta.faces.resource/tokens.css.xhtml"})
    void whatSigningInNeedsIsOpen(String path) {
        assertThat(PageAccess.isPublic(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.xhtml", "/sign-in.xhtml/", "/sign-in.xhtmlx", "/SIGN-IN.xhtml", "/WEB-INF/web.xml",
                    "/jakarta.faces.resource", "/error.xhtml/../audit/list.xhtml", "/api/search"})
    void nothingElseIs(String path) {
        assertThat(PageAccess.isPublic(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/scheduling/day.xhtml,ADMINISTRATOR,true", "/scheduling/book.xhtml,ADMINISTRATOR,false",
            "/scheduling/resources.xhtml,FRONT_DESK,false", "/scheduling/resource.xhtml,ADMINISTRATOR,true",
            "/identity/list.xhtml,PHYSICIAN,false", "/identity/password.xhtml,PHYSICIAN,true",
            "/audit/list.xhtml,NURSE,false", "/audit/list.xhtml,ADMINISTRATOR,true",
            "/chart/case.xhtml,ADMINISTRATOR,false",
            "/chart/case.xhtml,FRONT_DESK,false", "/result/review.xhtml,NURSE,false",
            "/assessment/now.xhtml,FRONT_DESK,true", "/plan/start.xhtml,TECHNOLOGIST,false",
            "/casefile/findings.xhtml,FRONT_DESK,false", "/casefile/move.xhtml,FRONT_DESK,true",
            "/result/review.xhtml,NURSE,false", "/result/view.xhtml,FRONT_DESK,false",
            "/nowhere.xhtml,ADMINISTRATOR,false", "/,NURSE,true"})
    void theLongestBeginningDecides(String path, String role, boolean open) {
        assertThat(PageAccess.isOpenTo(Set.of(role), path)).isEqualTo(open);
    }

    @Test
    void whatNoLineNamesIsClosedToEverybody() {
        assertThat(PageAccess.isOpenTo(Roles.ALL, "/unheard-of/page.xhtml")).isFalse();
        assertThat(PageAccess.isOpenTo(List.of(), "/worklist/today.xhtml")).isFalse();
    }

    @Test
    void whoHoldsSeveralRolesMayOpenWhatAnyMay() {
        assertThat(PageAccess.isOpenTo(Set.of(Roles.ADMINISTRATOR, Roles.NURSE), "/scheduling/book.xhtml")).isTrue();
    }
}
