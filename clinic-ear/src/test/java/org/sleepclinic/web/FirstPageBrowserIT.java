package org.sleepclinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Visitor;

/** What a stranger sees. */
class FirstPageBrowserIT extends BrowserTest {

    @Test
    void strangerIsAskedToSignIn() {
        Visitor stranger = visitor().open("/");
        stranger.screenshot("sign-in");
        assertThat(stranger.page().url()).contains("/sign-in.xhtml");
        stranger.mustBeAccessible();
    }
}
