package org.hearsay.web.access;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.hearsay.model.ApiKey;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in whoever brings a key that is ours, and turns away whoever brings one that is not. */
class KeyFilter extends OncePerRequestFilter {

    private final Keys keys;

    KeyFilter(Keys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ApiKey> key = keys.of(request);
        if (key.isEmpty() && Keys.isBrought(request)) {
            Refusal.UNAUTHORIZED.write(response);
            return;
        }
        key.ifPresent(KeyFilter::enter);
        chain.doFilter(request, response);
    }

    private static void enter(ApiKey key) {
        List<SimpleGrantedAuthority> roles = Stream.of(ApiKey.Role.READER, key.role()).distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(key.name(), null, roles));
        SecurityContextHolder.setContext(context);
    }
}
