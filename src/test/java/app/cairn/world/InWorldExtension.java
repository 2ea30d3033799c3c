package app.cairn.world;

import app.cairn.platform.tenancy.Tenancy;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

final class InWorldExtension implements InvocationInterceptor {

  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    intercept(invocation, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    intercept(invocation, context);
  }

  private static void intercept(Invocation<@Nullable Void> invocation, ExtensionContext context)
      throws Throwable {
    Optional<InWorld> wish =
        AnnotationSupport.findAnnotation(context.getElement(), InWorld.class)
            .or(() -> AnnotationSupport.findAnnotation(context.getTestClass(), InWorld.class));
    if (wish.isEmpty()) {
      invocation.proceed();
      return;
    }
    var transactions =
        SpringExtension.getApplicationContext(context).getBean(PlatformTransactionManager.class);
    Tenancy.withinThrowing(
        wish.get().value().institution(),
        () -> {
          var definition = new DefaultTransactionDefinition();
          definition.setName(context.getDisplayName());
          var transaction = transactions.getTransaction(definition);
          try {
            invocation.proceed();
          } finally {
            transactions.rollback(transaction);
          }
          return true;
        });
  }
}
