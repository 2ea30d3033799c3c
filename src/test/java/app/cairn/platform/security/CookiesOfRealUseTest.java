package app.cairn.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.web.Cookies;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Which cookies are bound to this host and to https: all, but for a demonstration at home. */
class CookiesOfRealUseTest {

  @ParameterizedTest
  @CsvSource({
    "false, http://localhost:8080, true",
    "false, https://cairn.example, true",
    "true, https://demo.cairn.example, true",
    "true, http://localhost:8080, false"
  })
  void cookiesAreBoundToThisHostAndToHttps(boolean demonstration, String publicUrl, boolean bound) {
    new ApplicationContextRunner()
        .withUserConfiguration(OurCookies.class)
        .withPropertyValues("cairn.demonstration=" + demonstration, "cairn.public-url=" + publicUrl)
        .run(
            context -> {
              var response = new MockHttpServletResponse();
              context.getBean(Cookies.class).give(response, "person", "x", Duration.ofHours(1));
              var session = new DefaultCookieSerializer();
              context.getBean(DefaultCookieSerializerCustomizer.class).customize(session);
              session.writeCookieValue(
                  new CookieValue(new MockHttpServletRequest(), response, "the session"));

              assertThat(response.getHeaders("Set-Cookie"))
                  .hasSize(2)
                  .allSatisfy(
                      cookie -> {
                        assertThat(cookie)
                            .contains("; HttpOnly", "; SameSite=Lax", "Path=/")
                            .doesNotContain("Domain=");
                        assertThat(cookie.startsWith("__Host-")).isEqualTo(bound);
                        assertThat(cookie.contains("; Secure")).isEqualTo(bound);
                      });
            });
  }

  @Configuration(proxyBeanMethods = false)
  @Import(Cookies.class)
  static class OurCookies {

    @Bean
    DefaultCookieSerializerCustomizer sessionCookie(
        @Value("${cairn.demonstration}") boolean demonstration,
        @Value("${cairn.public-url}") String publicUrl) {
      return new SecurityConfiguration().sessionCookie(demonstration, publicUrl);
    }
  }
}
