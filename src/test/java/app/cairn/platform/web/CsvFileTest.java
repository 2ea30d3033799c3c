package app.cairn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

  @Test
  void aTextThatASpreadsheetWouldReckonIsMadeHarmless() {
    var file =
        new CsvFile(
            "x.csv",
            List.of("=title"),
            List.of(
                List.of("=1+1"), List.of("+44"), List.of("-2"), List.of("@x"), List.of("\t=1")));

    assertThat(file.text()).isEqualTo("\uFEFF'=title\r\n'=1+1\r\n'+44\r\n'-2\r\n'@x\r\n'\t=1\r\n");
  }

  @Test
  void aNumberStaysANumber() {
    assertThat(
            new CsvFile("x.csv", List.of("n", "text"), List.of(List.of(-2.5, "a, \"b\""))).text())
        .isEqualTo("\uFEFFn,text\r\n-2.5,\"a, \"\"b\"\"\"\r\n");
  }
}
