package app.cairn.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

  @Test
  void aKindIsToldByTheContent() throws IOException {
    assertThat(FileKind.of(bytes("%PDF-1.7\n…"))).contains(FileKind.PDF);
    assertThat(FileKind.of(bytes("Momentum: sheet two, ä, 漢"))).contains(FileKind.TEXT);
    assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml")))
        .contains(FileKind.DOCX);
    assertThat(FileKind.of(zip("[Content_Types].xml", "ppt/presentation.xml")))
        .contains(FileKind.PPTX);
    assertThat(FileKind.of(openDocument())).contains(FileKind.ODP);
  }

  @Test
  void nothingThatRunsIsKept() throws IOException {
    assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
        .isEmpty();
    assertThat(FileKind.of(new byte[] {'M', 'Z', 0, 1, 2})).isEmpty();
    assertThat(FileKind.of(zip("a.class"))).isEmpty();
    assertThat(FileKind.of(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 60})).isEmpty();
  }

  /** A page of the web is text, and goes out as text. */
  @ParameterizedTest
  @ValueSource(strings = {"<html><script>alert(1)</script>", "<svg onload='alert(1)'/>"})
  void whatABrowserWouldRunIsPlainText(String content) {
    assertThat(FileKind.of(bytes(content)).orElseThrow().mediaType())
        .isEqualTo("text/plain;charset=UTF-8");
  }

  @Test
  void aZipThatLiesAboutItselfIsRefusedAndNotUnpacked() throws IOException {
    byte[] broken = zip("[Content_Types].xml", "word/document.xml");
    broken[broken.length - 6] = 0x7f;
    broken[broken.length - 5] = 0x7f;
    assertThat(FileKind.of(broken)).isEmpty();
    assertThat(FileKind.of(new byte[] {'P', 'K', 3, 4})).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... names) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes("<x/>"));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] openDocument() throws IOException {
    byte[] type = bytes("application/vnd.oasis.opendocument.presentation");
    var sum = new CRC32();
    sum.update(type);
    var first = new ZipEntry("mimetype");
    first.setMethod(ZipEntry.STORED);
    first.setSize(type.length);
    first.setCrc(sum.getValue());
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(first);
      zip.write(type);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(bytes("<x/>"));
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
