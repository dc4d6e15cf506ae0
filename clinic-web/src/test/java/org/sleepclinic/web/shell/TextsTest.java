package org.sleepclinic.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = new Texts(() -> Locale.ENGLISH);

    @Test
    void aMissingTextShowsItsName() {
        assertThat(texts.get("shell").get("noSuchText")).isEqualTo("???shell.noSuchText???");
    }

    @Test
    void whereNothingIsWrittenTheCallersOwnWordsStandIn() {
        assertThat(texts.get("scheduling").getOrDefault("ended.patient ill", "patient ill")).isEqualTo("patient ill");
        assertThat(texts.get("scheduling").getOrDefault("ended.order.STOPPED", "?")).contains("stopped");
    }

    @Test
    void aRefusalOfNoFeatureIsSaidByTheShell() {
        assertThat(texts.refusal("transition.refused", List.of("DRAFT", "STOPPED")))
                .isEqualTo("This cannot go from DRAFT to STOPPED.");
    }

    @Test
    void aRefusalNobodyWroteATextForNamesItsCode() {
        assertThat(texts.refusal("order.unheardOf", List.of())).contains("error.order.unheardOf");
    }
}
