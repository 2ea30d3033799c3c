package app.cairn.platform.security;

import app.cairn.platform.tenancy.InstitutionDirectory;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

  private static final String[] ALWAYS_PUBLIC = {
    "/error",
    "/sign-in",
    "/sign-in/**",
    "/assets/**",
    "/webjars/**",
    "/favicon.ico",
    "/i/**",
    "/actuator/health",
    "/actuator/health/**"
  };

  /** Modules with doors of their own (tokens, hand-held devices) add chains before this one. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  SecurityFilterChain pages(
      HttpSecurity http,
      ObjectProvider<PublicPaths> publicPaths,
      ObjectProvider<WayToSignIn> waysToSignIn,
      ObjectProvider<InstitutionDirectory> institutions,
      Clock clock,
      @Value("${cairn.session.absolute}") Duration longest) {
    String[] open =
        Stream.concat(
                Stream.of(ALWAYS_PUBLIC),
                publicPaths.orderedStream().flatMap(paths -> paths.patterns().stream()))
            .toArray(String[]::new);
    http.authorizeHttpRequests(
            requests -> requests.requestMatchers(open).permitAll().anyRequest().authenticated())
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
        .logout(
            logout ->
                logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out").permitAll())
        .addFilterAfter(
            new InstitutionFilter(institutions, clock, longest), SecurityContextHolderFilter.class);
    Headers.on(http);
    waysToSignIn.orderedStream().forEach(way -> way.addTo(http));
    return http.build();
  }

  /** Without one, a password for a user of no one's would be made up and logged. */
  @Bean
  UserDetailsService nobodySignsInByPassword() {
    return name -> {
      throw new UsernameNotFoundException(name);
    };
  }

  /**
   * The prefix binds the cookie to this host and to https. Only a demonstration is served over
   * plain http, where a browser would drop such a cookie.
   */
  @Bean
  DefaultCookieSerializerCustomizer sessionCookie(
      @Value("${cairn.demonstration}") boolean demonstration,
      @Value("${cairn.public-url:http://localhost}") String publicUrl) {
    boolean plain = demonstration && publicUrl.startsWith("http://localhost");
    return cookie -> {
      cookie.setCookieName(plain ? "cairn" : "__Host-cairn");
      cookie.setUseSecureCookie(!plain);
      cookie.setUseHttpOnlyCookie(true);
      cookie.setSameSite("Lax");
      cookie.setCookiePath("/");
    };
  }
}
