package org.sleepclinic.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaVersionTest {

    @Test
    void newestMigrationDecides() {
        assertThat(SchemaVersion.newestOf(List.of("db/migration/V202611231430__kernel_base.sql",
                "db/migration/V202611240900__order_sets.sql", "db/migration/README"))).isEqualTo("202611240900");
    }

    @Test
    void buildWithoutMigrationsIsRefused() {
        assertThatThrownBy(() -> SchemaVersion.newestOf(List.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void addressGetsWhatTheApplicationNeeds() {
        assertThat(ClinicUrl.of("jdbc:postgresql://db/clinic?sslmode=verify-full")).isEqualTo(
                "jdbc:postgresql://db/clinic?sslmode=verify-full&stringtype=unspecified&logServerErrorDetail=false"
                        + "&ApplicationName=sleep-clinic");
    }
}
