package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.DatabaseRefusal;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.PatientId;

/** Loads and keeps appointments, and takes the locks that make two desks take turns. */
@Dependent
class AppointmentRepository {
    /** Exclusion constraint, deadlock: somebody else was quicker. */
    private static final Set<String> TOO_LATE = Set.of("23P01", "40P01");
    private static final String ONCE_PER_ORDER = "appointment_once_per_order";
    private static final String PLACE = "appointment_technologist_place";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    Appointment get(AppointmentId id) {
        return Optional.ofNullable(em.find(Appointment.class, id.value()))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** The appointment that holds time for the order, if one does. */
    Optional<Appointment> holdingTimeFor(UUID order) {
        return em
                .createQuery("select a from Appointment a where a.order = :order and a.status in :serving",
                        Appointment.class)
                .setParameter("order", order)
                .setParameter("serving", AppointmentStatus.SERVING)
                .getResultStream().findFirst();
    }

    /**
     * Makes everybody else who books these resources or this patient wait until this transaction ends. Resources by id,
     * then the patient: always in this order, so that two of them never wait for each other.
     */
    void lock(UUID resource, UUID otherResource, PatientId patient) {
        lockResources(resource, otherResource);
        lockPatient(patient);
    }

    void lockResources(UUID resource, UUID otherResource) {
        em.createNativeQuery("select id from resource where id in (?1, ?2) order by id for no key update")
                .setParameter(1, resource).setParameter(2, otherResource).getResultList();
    }

    void lockPatient(PatientId patient) {
        em.createNativeQuery("select id from patient where id = ?1 for no key update").setParameter(1, patient.value())
                .getResultList();
    }

    /** The patients of several appointments, by id, as {@link #lock} has one. */
    void lockPatients(Collection<UUID> ofAppointments) {
        em.createNativeQuery("""
                select id from patient where id in (select patient_id from appointment
                    where id = any(cast(string_to_array(?1, ',') as uuid[]))) order by id for no key update""")
                .setParameter(1, Ids.joined(ofAppointments)).getResultList();
    }

    void add(Appointment appointment) {
        em.persist(appointment);
    }

    /** Keeps from where to where an appointment was moved, by whom, and why. */
    void addMove(Appointment moved, UUID fromResource, Instant from, String reason) {
        em.createNativeQuery("""
                insert into appointment_move (id, appointment_id, from_resource, from_starts_at, to_resource, to_starts_at,
                                              reason, moved_at, moved_by)
                select ?1, id, ?2, cast(?3 as timestamptz), resource_id, starts_at, ?4, booked_at, booked_by
                  from appointment where id = ?5""")
                .setParameter(1, Uuid7.next()).setParameter(2, fromResource).setParameter(3, from.toString())
                .setParameter(4, reason).setParameter(5, moved.id().value()).executeUpdate();
    }

    /**
     * Writes now, so that the database's last word is heard here.
     *
     * @return true when kept, false when the time is somebody else's; nothing more can be done in this transaction then
     * @throws DomainException {@code scheduling.order.booked} when the order has a time
     */
    boolean keep() {
        try {
            em.flush();
            return true;
        } catch (PersistenceException refused) {
            if (DatabaseRefusal.constraint(refused).filter(ONCE_PER_ORDER::equals).isPresent()) {
                throw new DomainException("scheduling.order.booked");
            }
            if (DatabaseRefusal.constraint(refused).filter(PLACE::equals).isPresent()) {
                throw new DomainException("scheduling.taken.meanwhile").at("time");
            }
            if (DatabaseRefusal.state(refused).filter(TOO_LATE::contains).isPresent()) {
                return false;
            }
            throw refused;
        }
    }
}
