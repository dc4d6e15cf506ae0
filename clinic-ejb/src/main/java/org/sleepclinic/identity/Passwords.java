package org.sleepclinic.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Password hashes: Argon2id with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet), kept as PHC
 * strings, so that each hash says how it was made. A few at a time only, for each takes its 19 MiB.
 */
@ApplicationScoped
class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 4;

    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final Argon2Function argon2 =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH_BYTES, Argon2.ID);
    /** What an attempt on a name that nobody has is compared with, so that it takes as long as any other. */
    private String nobody;

    @PostConstruct
    void ready() {
        nobody = hash("nobody has this password");
    }

    /** The PHC string of a password, with a salt of its own. */
    String hash(String password) {
        return inTurn(() -> Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2).getResult());
    }

    /** Is this the password that was hashed? */
    boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Does the work of {@link #matches} and answers no. */
    boolean matchesNobody(String password) {
        matches(password, nobody);
        return false;
    }

    private <T> T inTurn(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
