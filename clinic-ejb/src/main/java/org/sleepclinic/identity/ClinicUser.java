package org.sleepclinic.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.PhoneNumber;
import org.sleepclinic.kernel.Roles;

/**
 * A person who works at the clinic and signs in. Accounts are never deleted, for records name their authors; who leaves
 * is deactivated.
 */
@Entity
@Table(name = "clinic_user")
class ClinicUser {
    private static final String NAME = "[a-z][a-z0-9._-]{1,59}";

    @Id
    private UUID id;
    private String username;
    @Column(name = "display_name")
    private String displayName;
    private String phone;
    @Column(name = "password_hash")
    private String passwordHash;
    private boolean active;
    @Column(name = "must_change_password")
    private boolean mustChangePassword;
    private int credentials;
    @Column(name = "created_at")
    private Instant createdAt;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "clinic_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    private Set<String> roles;
    @Version
    private int version;

    protected ClinicUser() {
    }

    /** Takes somebody on; the password is set by whoever hands it over. */
    ClinicUser(UUID id, String username, AccountDetails details, Instant at) {
        if (username == null || !username.matches(NAME)) {
            throw new DomainException("identity.username").at("username");
        }
        this.id = id;
        this.username = username;
        this.active = true;
        this.createdAt = at;
        this.roles = new HashSet<>();
        describe(details);
    }

    /** Changes what the clinic calls this person, by which number, and what they may do. */
    final void describe(AccountDetails details) {
        String name = details.displayName() == null ? "" : details.displayName().strip();
        if (name.isEmpty() || name.length() > 120) {
            throw new DomainException("identity.displayName").at("displayName");
        }
        if (details.roles().isEmpty() || !Roles.ALL.containsAll(details.roles())) {
            throw new DomainException("identity.roles").at("roles");
        }
        this.phone = PhoneNumber.typed(details.phone(), "phone");
        this.displayName = name;
        this.roles.retainAll(details.roles());
        this.roles.addAll(details.roles());
    }

    /** A password this person chose and nobody else knows. */
    void choosePassword(String hash) {
        this.passwordHash = hash;
        this.mustChangePassword = false;
        this.credentials++;
    }

    /** A password somebody else knows: good for one sign-in, then it must be changed. */
    void handOutPassword(String hash) {
        this.passwordHash = hash;
        this.mustChangePassword = true;
        this.credentials++;
    }

    void deactivate() {
        this.active = false;
        this.credentials++;
    }

    void reactivate() {
        this.active = true;
    }

    /** Refuses a change made from a page that showed an older version. */
    void expect(int shownVersion) {
        if (version != shownVersion) {
            throw new DomainException(DomainException.STALE);
        }
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return active;
    }

    boolean is(String role) {
        return roles.contains(role);
    }

    Standing standing() {
        return new Standing(id, username, displayName, Set.copyOf(roles), mustChangePassword, credentials);
    }

    AccountView view() {
        return new AccountView(id, username, displayName, phone, Roles.ALL.stream().filter(roles::contains).toList(),
                active,
                mustChangePassword, createdAt, version);
    }
}
