package org.sleepclinic.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Roles;

/**
 * The second signature at one screen (D11): another physician is chosen and types her own password. Nobody puts a name under
 * an overridden stop but the person who has it.
 */
@Dependent
public class CoSignature {
    private static final String PERSON = "second";
    private static final String PASSWORD = "secondPassword";

    @Inject
    private Colleagues colleagues;
    @Inject
    private CoSignatureCheck check;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Asked before anything is written; touches no password, for a form that is not whole is no attempt.
     *
     * @throws DomainException {@code identity.cosign.who} at {@code second}: nobody, the caller, a closed account or somebody
     *                         who may not prescribe; {@code identity.cosign.password} at {@code secondPassword}: not typed
     */
    public void require(CoSigner told) {
        if (!told.isAnother(caller.id()) || !colleagues.hold(told.person(), Roles.PHYSICIAN)) {
            throw new DomainException("identity.cosign.who").at(PERSON);
        }
        if (!told.hasTyped()) {
            throw new DomainException("identity.cosign.password").at(PASSWORD);
        }
    }

    /**
     * Signs; the last thing a use case does before it writes what was signed.
     *
     * @param patient in whose record
     * @throws DomainException as {@link #require}; at {@code secondPassword} {@code identity.cosign.wrong}, {@code .locked}
     *                         (minutes), {@code .busy}, {@code .handedOut} while somebody else knows the password
     */
    public CoSigned sign(UUID patient, CoSigner told) {
        require(told);
        return accepted(check.of(patient, told), clock.instant());
    }

    static CoSigned accepted(SignIn answer, Instant now) {
        Standing signer = answer.standing().orElseThrow(() -> refusal(answer, now).at(PASSWORD));
        if (signer.mustChangePassword()) {
            throw new DomainException("identity.cosign.handedOut").at(PASSWORD);
        }
        return new CoSigned(signer.id(), now);
    }

    private static DomainException refusal(SignIn answer, Instant now) {
        return switch (answer.outcome()) {
            case LOCKED -> new DomainException("identity.cosign.locked", answer.minutesLocked(now));
            case BUSY -> new DomainException("identity.cosign.busy");
            case WRONG, WELCOME -> new DomainException("identity.cosign.wrong");
        };
    }
}
