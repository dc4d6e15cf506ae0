package org.sleepclinic.testing.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what every visitor saw when a test failed, as {@code target/screenshots/failed-<class>-<method>-<n>.png}. */
final class ScreenshotOfFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            BrowserTest test = (BrowserTest) context.getRequiredTestInstance();
            int number = 1;
            for (Visitor visitor : test.visitors()) {
                visitor.screenshot("failed-" + test.getClass().getSimpleName() + "-"
                        + context.getRequiredTestMethod().getName() + "-" + number++);
                System.out.println("Failed at " + visitor.page().url());
            }
        }
    }
}
