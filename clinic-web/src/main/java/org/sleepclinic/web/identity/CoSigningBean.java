package org.sleepclinic.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.sleepclinic.identity.CoSigner;
import org.sleepclinic.kernel.Ids;

/** What a second prescriber types at a colleague's screen: known to the one request that signs, and to no page after it. */
@Named("coSigning")
@RequestScoped
public class CoSigningBean {
    private String password;

    /** @param chosen the id of who is to sign, or blank */
    public CoSigner by(String chosen) {
        return chosen == null || chosen.isBlank() ? CoSigner.NOBODY : new CoSigner(Ids.parse(chosen), password);
    }

    /** Never told again. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
