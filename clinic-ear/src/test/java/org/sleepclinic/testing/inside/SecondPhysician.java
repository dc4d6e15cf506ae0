package org.sleepclinic.testing.inside;

import java.util.UUID;
import org.sleepclinic.identity.CoSigner;

/** Whom two prescribers need: a physician beside {@link Staff#PHYSICIAN}, with a password to sign with. */
public final class SecondPhysician {
    public static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000b0b0");
    public static final String NAME = "Dr Sam Second";
    /** Opens the account where it is not open yet; the hash is of the password below. */
    public static final String ACCOUNT =
            """
            insert into clinic_user (id, username, display_name, password_hash, active, created_at, version) values (?, 'second',
              'Dr Sam Second',
              '$argon2id$v=19$m=19456,t=2,p=1$502FOFH3kQn2umLI8/4eZw$7G4k06PEnf7NPXEgz00f6aNEYuCMqTEIrbemaVFXGMY', true, now(), 0)
            on conflict do nothing""";
    public static final String ROLE =
            "insert into clinic_user_role (user_id, role) values (?, 'PHYSICIAN') on conflict do nothing";

    private static final String PASSWORD = "sleep-well-demo-1";

    private SecondPhysician() {
    }

    /** Signs with the right password. */
    public static CoSigner signs() {
        return new CoSigner(ID, PASSWORD);
    }
}
