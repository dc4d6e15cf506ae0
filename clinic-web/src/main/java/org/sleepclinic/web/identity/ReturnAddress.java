package org.sleepclinic.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where somebody wanted to go before being asked to sign in. Addresses within the clinic only: nobody is sent elsewhere. */
final class ReturnAddress {
    private static final int LONGEST = 500;
    private static final String LOCAL = "/[\\w.~%!$&'()*+,;=:@/?\\[\\] -]*";

    private ReturnAddress() {
    }

    /** {@code ?to=…} for the address asked for; nothing for the front page. */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String asked = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        return asked.length() <= 1 || !isLocal(asked) ? "" : "?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /** The address within the application to go on with: the one asked for when it is ours, else the front page. */
    static String checked(String asked) {
        return isLocal(asked) ? asked : "/";
    }

    private static boolean isLocal(String asked) {
        return asked != null && asked.length() <= LONGEST && asked.matches(LOCAL) && !asked.startsWith("//")
                && !asked.contains("..") && !PageAccess.isPublic(asked.replaceFirst("\\?.*", ""));
    }
}
