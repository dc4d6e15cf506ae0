package org.sleepclinic.web.identity;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Who may open which page: one table, the longest fitting beginning of the address decides, and what no line names is
 * closed to everybody. The facades behind the pages check again.
 */
final class PageAccess {
    static final String SIGN_IN = "/sign-in.xhtml";
    static final String CHANGE_PASSWORD = "/identity/password.xhtml";

    private static final Set<String> CLINICAL = Set.of(NURSE, TECHNOLOGIST, PHYSICIAN);
    private static final Set<String> CARE = Set.of(FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN);
    private static final Set<String> EVERYBODY = Set.of(FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR);
    private static final Set<String> ORDERING = Set.of(NURSE, PHYSICIAN);
    private static final Set<String> OPENING = Set.of(FRONT_DESK, NURSE, PHYSICIAN);
    private static final Set<String> RECORDING = Set.of(TECHNOLOGIST, PHYSICIAN);
    private static final Set<String> PHYSICIANS = Set.of(PHYSICIAN);
    private static final Set<String> ADMINISTRATORS = Set.of(ADMINISTRATOR);
    private static final Set<String> LOOKING_BACK = Set.of(PHYSICIAN, ADMINISTRATOR);

    /** Open without signing in: what somebody needs in order to sign in. */
    private static final List<String> PUBLIC =
            List.of(SIGN_IN, "/error.xhtml", "/jakarta.faces.resource/", "/favicon.ico");

    private static final List<Line> TABLE = List.of(
            new Line("/index.xhtml", EVERYBODY), new Line("/worklist/", EVERYBODY), new Line("/api/", EVERYBODY),
            new Line("/omnifaces.push/", EVERYBODY),
            new Line("/patient/", CARE), new Line("/casefile/", CARE), new Line("/casefile/findings.xhtml", CLINICAL),
            new Line("/casefile/suspicions.xhtml", CLINICAL), new Line("/casefile/note.xhtml", CLINICAL),
            new Line("/chart/", CLINICAL),
            new Line("/order/", CARE), new Line("/order/catalogue.xhtml", EVERYBODY),
            new Line("/order/view.xhtml", CLINICAL),
            new Line("/order/screening.xhtml", CLINICAL), new Line("/order/place.xhtml", ORDERING),
            new Line("/order/sign", ORDERING),
            new Line("/recording/", RECORDING), new Line("/assessment/", CLINICAL),
            new Line("/assessment/now.xhtml", CARE),
            new Line("/diagnosis/", CLINICAL), new Line("/plan/", CLINICAL),
            new Line("/emergency/", CLINICAL), new Line("/advice/", CLINICAL),
            new Line("/medication/", CLINICAL), new Line("/result/", CLINICAL),
            new Line("/study/", CLINICAL), new Line("/eeg/", CLINICAL),
            new Line("/plan/start.xhtml", ORDERING), new Line("/casefile/open.xhtml", OPENING),
            new Line("/patient/measurements.xhtml", CLINICAL), new Line("/result/review.xhtml", PHYSICIANS),
            new Line("/result/ranges.xhtml", EVERYBODY),
            new Line("/alert/", CLINICAL), new Line("/protocol/", EVERYBODY), new Line("/document/", CARE),
            new Line("/desk/", CARE),
            new Line("/scheduling/", CARE), new Line("/scheduling/day.xhtml", EVERYBODY),
            new Line("/scheduling/week.xhtml", EVERYBODY), new Line("/scheduling/roster.xhtml", EVERYBODY),
            new Line("/scheduling/resource", ADMINISTRATORS), new Line("/scheduling/clos", ADMINISTRATORS),
            new Line("/scheduling/opening.xhtml", ADMINISTRATORS), new Line("/scheduling/duty.xhtml", ADMINISTRATORS),
            new Line("/night/", CLINICAL), new Line("/night/beds.xhtml", EVERYBODY),
            new Line("/night/devices.xhtml", EVERYBODY), new Line("/night/shift.xhtml", ADMINISTRATORS),
            new Line("/night/laboratory.xhtml", ADMINISTRATORS),
            new Line("/rota/", ADMINISTRATORS), new Line("/figures/", ADMINISTRATORS),
            new Line("/identity/", ADMINISTRATORS), new Line(CHANGE_PASSWORD, EVERYBODY),
            new Line("/audit/", ADMINISTRATORS), new Line("/audit/patient.xhtml", LOOKING_BACK));

    private record Line(String start, Set<String> roles) {
    }

    private PageAccess() {
    }

    /** May anybody see this, signed in or not? {@code path} is within the application: {@code /sign-in.xhtml}. */
    static boolean isPublic(String path) {
        return PUBLIC.stream().anyMatch(open -> open.endsWith("/") ? path.startsWith(open) : path.equals(open));
    }

    /** May somebody with these roles open this? */
    static boolean isOpenTo(Collection<String> roles, String path) {
        String page = path.isEmpty() || path.equals("/") ? "/index.xhtml" : path;
        return TABLE.stream().filter(line -> page.startsWith(line.start()))
                .max(Comparator.comparingInt(line -> line.start().length()))
                .filter(line -> !Collections.disjoint(line.roles(), roles)).isPresent();
    }
}
