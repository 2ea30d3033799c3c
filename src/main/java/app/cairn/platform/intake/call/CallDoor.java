package app.cairn.platform.intake.call;

import app.cairn.platform.security.Headers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Calling systems have a door of their own: no session, no cookie, hence nothing to forge. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CallDoor {

  @Bean
  @Order(20)
  SecurityFilterChain calls(HttpSecurity http) {
    http.securityMatcher("/api/imports")
        .csrf(csrf -> csrf.ignoringRequestMatchers("/**"))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    Headers.on(http);
    return http.build();
  }
}
