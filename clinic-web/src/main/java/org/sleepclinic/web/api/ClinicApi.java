package org.sleepclinic.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The resources below {@code /api}, for the pages' own scripts and the signed-in person only. */
@ApplicationPath("/api")
public class ClinicApi extends Application {
}
