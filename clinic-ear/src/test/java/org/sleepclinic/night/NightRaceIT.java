package org.sleepclinic.night;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.testing.inside.InContainer;

/**
 * Fifty desks at the same moment: exactly as many nights are given as there are beds and places, whoever loses is told by
 * whom, and no deadlock reaches anybody.
 */
class NightRaceIT extends InContainer {
    private static final int DESKS = 50;

    @Inject
    private NightHouse house;
    @Inject
    private NightFacade nights;
    @Inject
    private NightBookingFacade bookings;

    private LocalDate night;

    /** What one desk was told: {@code booked}, or the refusal with what fills it. */
    private record Answer(String code, String said) {
    }

    @BeforeEach
    void aTechnologistOnShift() {
        night = house.freshNight();
        house.onShift(night);
    }

    @Test
    void fiftyDesksWantOneBed() throws Exception {
        UUID bed = house.beds(1).getFirst();
        List<Answer> answers = race(waiting("PSG"), desk -> new NightChoice(night, bed, null, List.of()));
        assertThat(answers).filteredOn(answer -> answer.code().equals("booked")).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.code().equals("scheduling.taken.resource")).hasSize(DESKS - 1)
                .allSatisfy(answer -> assertThat(answer.said()).contains("OKONKWO, Grace", "Nora Nurse"));
        assertThat(booked()).hasSize(1);
    }

    @Test
    void fiftyDesksWantOneTechnologistInManyBeds() throws Exception {
        List<UUID> beds = house.beds(5);
        List<Answer> answers = race(waiting("PSG"),
                desk -> new NightChoice(night, beds.get(desk % beds.size()), null, List.of()));
        assertThat(answers).filteredOn(answer -> answer.code().equals("booked")).hasSize(2);
        assertThat(answers).filteredOn(answer -> !answer.code().equals("booked")).hasSize(DESKS - 2)
                .allSatisfy(answer -> {
                    assertThat(answer.code()).isIn("night.full", "scheduling.taken.resource");
                    assertThat(answer.said()).contains("OKONKWO, Grace", "Nora Nurse");
                });
        assertThat(booked()).extracting(BedCell::bed).doesNotHaveDuplicates().hasSize(2);
    }

    /** Beds in both directions, and the same patient from two desks: whatever is locked, it is locked in one order. */
    @Test
    void movesAndBookingsCrossWithoutADeadlock() throws Exception {
        List<UUID> beds = house.beds(4);
        for (int more = 0; more < 2; more++) {
            house.onShiftToo(night, 1);
        }
        List<OrderId> twice = waiting("PSG").subList(0, DESKS / 2);
        List<OrderId> orders = new ArrayList<>(twice);
        orders.addAll(twice);
        List<Answer> answers = race(orders, desk -> new NightChoice(night,
                beds.get(desk < DESKS / 2 ? desk % 4 : 3 - desk % 4), null, List.of()));
        assertThat(answers).filteredOn(answer -> answer.code().equals("booked")).hasSize(4);
        assertThat(answers).extracting(Answer::code).isSubsetOf("booked", "scheduling.taken.resource",
                "scheduling.taken.patient", "scheduling.order.notWaiting", "scheduling.order.booked", "night.kit");
        assertThat(booked()).extracting(BedCell::bed).doesNotHaveDuplicates().hasSize(4);
    }

    private List<OrderId> waiting(String test) {
        List<OrderId> orders = new ArrayList<>();
        for (int desk = 0; desk < DESKS; desk++) {
            orders.add(house.signed(test));
        }
        return orders;
    }

    private interface Choice {
        NightChoice of(int desk);
    }

    private List<Answer> race(List<OrderId> orders, Choice choice) throws Exception {
        CountDownLatch ready = new CountDownLatch(orders.size());
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(orders.size())) {
            List<Future<Answer>> asked = new ArrayList<>();
            for (int at = 0; at < orders.size(); at++) {
                OrderId order = orders.get(at);
                NightChoice wanted = choice.of(at);
                asked.add(desks.submit((Callable<Answer>) () -> {
                    ready.countDown();
                    ready.await();
                    return outcome(order, wanted);
                }));
            }
            for (Future<Answer> one : asked) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    private Answer outcome(OrderId order, NightChoice choice) {
        try {
            as.nurse(() -> bookings.book(order, choice));
            return new Answer("booked", "");
        } catch (DomainException refused) {
            return new Answer(refused.code(), refused.args().toString());
        }
    }

    private List<BedCell> booked() {
        return as.nurse(() -> nights.plan(night, 1)).taken().stream().filter(BedCell::isBooked).toList();
    }
}
