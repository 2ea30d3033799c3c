package app.cairn.attendance.kiosk;

import app.cairn.platform.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows the device by its ticket, and binds the ticket's institution. */
final class KioskFilter extends OncePerRequestFilter {

  private static final String KEPT = KioskFilter.class.getName();

  private final KioskTickets tickets;

  KioskFilter(KioskTickets tickets) {
    this.tickets = tickets;
  }

  static Optional<KioskTicket> ticketOf(HttpServletRequest request) {
    return Optional.ofNullable((KioskTicket) request.getAttribute(KEPT));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<KioskTicket> ticket = tickets.of(request);
    if (ticket.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(KEPT, ticket.get());
    try {
      Tenancy.withinThrowing(
          ticket.get().institution(),
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
