package org.sleepclinic.kernel;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The clinic's database, and a small pool of its own for the audit: its entries are written while a use case still
 * holds a connection, and must not wait for one that never comes back.
 */
@DataSourceDefinition(name = "java:app/jdbc/clinic", className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=clinic.db.url}", user = "${MPCONFIG=clinic.db.user}",
        password = "${MPCONFIG=clinic.db.password}", minPoolSize = 2, maxPoolSize = 24, initialPoolSize = 2,
        properties = {"fish.payara.is-connection-validation-required=true",
                "fish.payara.connection-validation-method=auto-commit"})
@DataSourceDefinition(name = "java:app/jdbc/audit", className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=clinic.db.url}", user = "${MPCONFIG=clinic.db.user}",
        password = "${MPCONFIG=clinic.db.password}", minPoolSize = 1, maxPoolSize = 12, initialPoolSize = 1,
        properties = {"fish.payara.is-connection-validation-required=true",
                "fish.payara.connection-validation-method=auto-commit"})
@Singleton
class DataSources {
}
