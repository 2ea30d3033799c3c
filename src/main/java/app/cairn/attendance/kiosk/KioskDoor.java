package app.cairn.attendance.kiosk;

import app.cairn.platform.security.Headers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The device has a way in of its own: no session, no person, only its ticket. Its forms carry what
 * only our own page knows, in place of a session's token.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class KioskDoor {

  @Bean
  @Order(11)
  SecurityFilterChain kiosk(HttpSecurity http, KioskTickets tickets) {
    http.securityMatcher("/kiosk", "/kiosk/**")
        .csrf(csrf -> csrf.ignoringRequestMatchers("/**"))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .addFilterBefore(new KioskFilter(tickets), SecurityContextHolderFilter.class);
    Headers.on(http);
    return http.build();
  }
}
