package app.cairn.platform.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class TooLargeTest {

  private final TooLarge filter = new TooLarge(DataSize.ofMegabytes(300));

  @Test
  void whoUploadsTooMuchIsSentBackToTheForm() throws ServletException, IOException {
    var answer = new MockHttpServletResponse();
    var chain = new MockFilterChain();

    filter.doFilter(upload(DataSize.ofMegabytes(301)), answer, chain);

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeader("Location")).isEqualTo("/imports/new?too-large=true");
    assertThat(chain.getRequest()).isNull();
  }

  @Test
  void anythingElseGoesOn() throws ServletException, IOException {
    var chain = new MockFilterChain();

    filter.doFilter(upload(DataSize.ofMegabytes(300)), new MockHttpServletResponse(), chain);

    assertThat(chain.getRequest()).isNotNull();
  }

  private static MockHttpServletRequest upload(DataSize size) {
    return new MockHttpServletRequest("POST", "/imports") {
      @Override
      public long getContentLengthLong() {
        return size.toBytes();
      }
    };
  }
}
