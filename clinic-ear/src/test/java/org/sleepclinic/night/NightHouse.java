package org.sleepclinic.night;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.order.Basket;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.OrderPatients;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.scheduling.ResourceDetails;
import org.sleepclinic.scheduling.ResourceFacade;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.testing.inside.As;
import org.sleepclinic.testing.inside.Staff;

/** Beds, technologists and orders of a test of its own: nights far ahead that no other test has. */
@Dependent
public class NightHouse {
    private static final AtomicInteger USED = new AtomicInteger();
    private static final int APART = 70;

    @Resource(lookup = "java:app/jdbc/clinic")
    private DataSource clinic;
    @Inject
    private As as;
    @Inject
    private ResourceFacade resources;
    @Inject
    private OrderFacade orders;
    @Inject
    private OrderLookupFacade lookup;
    @Inject
    private OrderPatients patients;
    @Inject
    private NightShiftFacade shifts;

    /** A night nobody has used, with nothing for weeks after it. */
    public LocalDate freshNight() {
        return LocalDate.now().plusYears(2).plusDays((long) APART * USED.incrementAndGet());
    }

    /** Beds no other test knows; the ones of other tests are closed. */
    public List<UUID> beds(int many) {
        run("update resource set active = false where kind = 'SLEEP_BED'");
        List<UUID> made = new ArrayList<>();
        for (int bed = 1; bed <= many; bed++) {
            String name = "Bed " + bed + " " + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
            made.add(as.administrator(() -> resources.open(name.replace(' ', '_').toUpperCase(Locale.ROOT),
                    new ResourceDetails(name, ResourceKind.SLEEP_BED, null, List.of()))));
        }
        return made;
    }

    public UUID onShift(LocalDate night) {
        return as.administrator(() -> shifts.plan(night, Staff.TECHNOLOGIST.id()));
    }

    /** So many technologists more, new ones. */
    public void onShiftToo(LocalDate night, int many) {
        for (int more = 0; more < many; more++) {
            UUID other = anotherTechnologist("Thea Other");
            as.administrator(() -> shifts.plan(night, other));
        }
    }

    /** Another account that may watch. */
    public UUID anotherTechnologist(String name) {
        UUID id = Uuid7.next();
        run("insert into clinic_user (id, username, display_name, password_hash, active, created_at, version)"
                + " values (?, ?, ?, '!', true, now(), 0)", id, "t" + id.toString().substring(24), name);
        run("insert into clinic_user_role (user_id, role) values (?, 'TECHNOLOGIST')", id);
        return id;
    }

    /** Another account that books, with a name of its own. */
    public UUID anotherNurse(String name) {
        UUID id = Uuid7.next();
        run("insert into clinic_user (id, username, display_name, password_hash, active, created_at, version)"
                + " values (?, ?, ?, '!', true, now(), 0)", id, "n" + id.toString().substring(24), name);
        run("insert into clinic_user_role (user_id, role) values (?, 'NURSE')", id);
        return id;
    }

    public OrderPatients.Made patient(String familyName) {
        return patients.named(familyName);
    }

    public Connection connection() throws SQLException {
        return clinic.getConnection();
    }

    /** Does somebody wait for a row that another has locked? */
    public boolean isAnybodyWaiting() {
        return count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") > 0;
    }

    /** So many deadlocks the database has broken up since it was made. */
    public long deadlocks() {
        return count("select deadlocks from pg_stat_database where datname = current_database()");
    }

    private long count(String sql) {
        try (Connection connection = clinic.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public OrderPatients.Made patient() {
        return patients.withOpenCase();
    }

    public OrderId signed(OrderPatients.Made patient, String test) {
        OrderId order = as.nurse(() -> orders.place(new Basket(patient.caseId(), null, OrderPriority.ROUTINE,
                "Jerks at night", null, List.of(new Basket.Line(test, null, null))))).getFirst();
        as.physician(() -> orders.sign(List.of(lookup.view(order).row().seen())));
        return order;
    }

    public OrderId signed(String test) {
        return signed(patient(), test);
    }

    public <T> T administratorAlone(Callable<T> act) {
        return as.user(Staff.ADMINISTRATOR.id(), Set.of("ADMINISTRATOR"), act);
    }

    public void run(String sql, Object... values) {
        try (Connection connection = clinic.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
