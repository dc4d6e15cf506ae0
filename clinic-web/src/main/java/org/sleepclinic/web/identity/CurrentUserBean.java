package org.sleepclinic.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.identity.Standing;
import org.sleepclinic.identity.Standings;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.web.shell.Texts;

/**
 * The person this page is made for, as pages show them. Asked anew at each request, so that nothing about a person's
 * rights grows old in a session.
 */
@Named("currentUser")
@RequestScoped
public class CurrentUserBean {
    @Inject
    private HttpServletRequest request;
    @Inject
    private Standings standings;
    @Inject
    private Texts texts;
    private Optional<Standing> standing = Optional.empty();

    @PostConstruct
    void ask() {
        standing = SignedIn.standing(request, standings);
    }

    /** The account's id; null on public pages. */
    public UUID getId() {
        return standing.map(Standing::id).orElse(null);
    }

    /** Dr Amara Lindqvist; empty on public pages. */
    public String getDisplayName() {
        return standing.map(Standing::displayName).orElse("");
    }

    /** AL. */
    public String getInitials() {
        return standing.map(Standing::initials).orElse("");
    }

    public Set<String> getRoles() {
        return standing.map(Standing::roles).orElse(Set.of());
    }

    /** Physician, Administrator. */
    public String getRoleText() {
        return Roles.ALL.stream().filter(getRoles()::contains).map(role -> texts.of("identity", "role." + role))
                .collect(Collectors.joining(", "));
    }

    /** {@code #{currentUser.is('PHYSICIAN')}}: for what a page offers; the facades decide. */
    public boolean is(String role) {
        return getRoles().contains(role);
    }

    /** Somebody else knows the password: nothing but changing it is open. */
    public boolean isMustChangePassword() {
        return standing.map(Standing::mustChangePassword).orElse(false);
    }

    /** May this person open the page? For links that would otherwise lead to a refusal. */
    public boolean mayOpen(String page) {
        return PageAccess.isOpenTo(getRoles(), page);
    }
}
