package org.hearsay.web.access;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.hearsay.model.ApiKey.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Who may do what: everybody everything where no keys are set, as the server listens on this machine only; with keys,
 * each what its role says, and nobody else anything but look at the explorer's empty pages.
 *
 * <p>There are no cookies, so that a foreign page has nobody's rights to use; where no keys are set, {@link Protection}
 * keeps it out.
 */
@EnableWebSecurity
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class Access {

    private static final String[] DATA = {"/api/**", "/actuator/**", "/mcp/**", "/graphql/**", "/reconcile/**", "/v3/**"};
    private static final String READER = Role.READER.name();

    @Bean
    Keys keys(AccessSettings settings) {
        return new Keys(settings.keys());
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, AccessSettings settings, Keys keys) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable).headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(cors -> cors.configurationSource(origins(settings.origins())))
                .exceptionHandling(problems -> problems
                        .authenticationEntryPoint((request, response, e) -> Refusal.UNAUTHORIZED.write(response))
                        .accessDeniedHandler((request, response, e) -> refuse(response)));
        if (keys.areNone()) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
        }
        return http.addFilterBefore(new KeyFilter(keys), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/actuator/health/**").permitAll()
                        .requestMatchers(HttpMethod.GET, DATA).hasRole(READER)
                        .requestMatchers(HttpMethod.HEAD, DATA).hasRole(READER)
                        .requestMatchers(Asking.REQUESTS).hasRole(READER)
                        .requestMatchers("/api/judgements/**").hasRole(Role.CURATOR.name())
                        .requestMatchers(HttpMethod.GET, "/**").permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**").permitAll()
                        .anyRequest().hasRole(Role.LOADER.name()))
                .build();
    }

    private static void refuse(HttpServletResponse response) throws java.io.IOException {
        boolean nobody = SecurityContextHolder.getContext().getAuthentication() instanceof AnonymousAuthenticationToken;
        (nobody ? Refusal.UNAUTHORIZED : Refusal.FORBIDDEN).write(response);
    }

    private static UrlBasedCorsConfigurationSource origins(List<String> origins) {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        if (!origins.isEmpty()) {
            CorsConfiguration reading = new CorsConfiguration();
            reading.setAllowedOrigins(origins);
            reading.setAllowedMethods(List.of("GET", "HEAD", "POST"));
            reading.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept"));
            for (String path : List.of("/api/questions/**", "/api/statements/**", "/api/actors/**", "/api/relations/**",
                    "/api/articles/**", "/reconcile/**", "/graphql/**")) {
                source.registerCorsConfiguration(path, reading);
            }
        }
        return source;
    }

    /** Requests are measured as a whole, not filter by filter. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Ids that others gave may hold slashes and the like, which clients write in their encoded form. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedPeriod(true);
        firewall.setAllowSemicolon(true);
        firewall.setAllowBackSlash(true);
        return firewall;
    }
}
