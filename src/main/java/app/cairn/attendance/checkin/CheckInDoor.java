package app.cairn.attendance.checkin;

import app.cairn.people.SignedPeople;
import app.cairn.platform.security.Headers;
import app.cairn.platform.web.Cookies;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * The lane has a door of its own: no session, no roles. Its forms carry a key that only our own
 * pages know, in place of the session's token.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CheckInDoor {

  @Bean
  @Order(10)
  SecurityFilterChain checkIn(HttpSecurity http, SignedPeople people, Cookies cookies) {
    http.securityMatcher(
            "/Q/**", "/q/**", "/check-in", "/check-in/**", "/check-ins", "/check-ins/**")
        .csrf(csrf -> csrf.ignoringRequestMatchers("/**"))
        .sessionManagement(sessions -> sessions.disable())
        .securityContext(context -> context.disable())
        .servletApi(servlets -> servlets.disable())
        .anonymous(anonymous -> anonymous.disable())
        .exceptionHandling(exceptions -> exceptions.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .addFilterBefore(new VisitorFilter(people, cookies), HeaderWriterFilter.class);
    Headers.on(http);
    return http.build();
  }
}
