package app.cairn.platform.page;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Htmx;
import app.cairn.platform.words.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives controllers what they ask for by type: the {@link Actor} (nullable where nobody need be
 * signed in), the {@link Wording}, and whether {@link Htmx} wants a fragment.
 */
@Configuration(proxyBeanMethods = false)
class ControllerArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private static final Set<Class<?>> GIVEN = Set.of(Actor.class, Wording.class, Htmx.class);

  private final CurrentActor actors;
  private final Shells shells;

  ControllerArguments(CurrentActor actors, Shells shells) {
    this.actors = actors;
    this.shells = shells;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return GIVEN.contains(parameter.getParameterType());
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    if (request == null) {
      throw new IllegalStateException("Only servlet requests are answered");
    }
    if (parameter.getParameterType() == Wording.class) {
      return shells.wording();
    }
    if (parameter.getParameterType() == Htmx.class) {
      return Htmx.of(request);
    }
    Actor actor = actors.of(request).orElse(null);
    if (actor == null && !parameter.isOptional()) {
      throw new InsufficientAuthenticationException("Sign in first");
    }
    return actor;
  }
}
