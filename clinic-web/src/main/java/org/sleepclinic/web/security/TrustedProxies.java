package org.sleepclinic.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The proxies whose word is taken for where a request comes from and whether it came by TLS. Without any, nobody's is:
 * whoever asks could write anything into these headers.
 */
@ApplicationScoped
public class TrustedProxies {
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

    private Set<String> proxies = Set.of();

    protected TrustedProxies() {
    }

    /** Addresses from the configuration, separated by commas. */
    @Inject
    TrustedProxies(@ConfigProperty(name = "clinic.trusted.proxies") Optional<String> addresses) {
        proxies = Arrays.stream(addresses.orElse("").split(",")).map(String::strip)
                .filter(address -> !address.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** Is the clinic reached through a proxy, which then speaks TLS? */
    boolean any() {
        return !proxies.isEmpty();
    }

    /**
     * Where a request really comes from: the last address a trusted proxy wrote down that is no trusted proxy itself.
     * Whatever stands further left was written by the stranger.
     *
     * @param peer         who is at the other end of the connection
     * @param forwardedFor X-Forwarded-For, or null
     */
    String origin(String peer, String forwardedFor) {
        if (!proxies.contains(peer) || forwardedFor == null) {
            return peer;
        }
        List<String> way = Arrays.stream(forwardedFor.split(",")).map(String::strip).toList();
        return way.reversed().stream().filter(address -> !proxies.contains(address)).findFirst()
                .filter(address -> ADDRESS.matcher(address).matches()).orElse(peer);
    }

    /** Did the browser's request come by TLS, as a trusted proxy says? */
    boolean isSecure(String peer, String forwardedProto) {
        return proxies.contains(peer) && "https".equalsIgnoreCase(forwardedProto);
    }
}
