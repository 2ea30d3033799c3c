package app.cairn.platform.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of file that are kept, told by what is in them and never by what they are called.
 * Nothing with macros, and nothing that a browser would run.
 */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  TEXT("text/plain;charset=UTF-8", "txt");

  private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_BEGINS = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};

  private final String mediaType;
  private final String ending;

  FileKind(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  public String mediaType() {
    return mediaType;
  }

  public String ending() {
    return ending;
  }

  /** Empty for whatever is not one of these. */
  static Optional<FileKind> of(byte[] content) {
    if (begins(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      return Optional.of(PDF);
    }
    if (begins(content, PNG_BEGINS)) {
      return Optional.of(PNG);
    }
    if (begins(content, JPEG_BEGINS)) {
      return Optional.of(JPEG);
    }
    if (begins(content, ZIP_BEGINS)) {
      return ofNames(ZipNames.of(content), content);
    }
    return isText(content) ? Optional.of(TEXT) : Optional.empty();
  }

  private static Optional<FileKind> ofNames(List<String> names, byte[] content) {
    boolean runs =
        names.stream()
            .anyMatch(
                name ->
                    name.endsWith("vbaProject.bin")
                        || name.contains("activeX/")
                        || name.startsWith("Basic/")
                        || name.startsWith("Scripts/"));
    if (runs) {
      return Optional.empty();
    }
    if (names.contains("[Content_Types].xml")) {
      return names.contains("word/document.xml")
          ? Optional.of(DOCX)
          : names.contains("ppt/presentation.xml")
              ? Optional.of(PPTX)
              : names.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
    }
    return openDocument(content);
  }

  /** Its first entry is called "mimetype" and holds the type as it is, without compression. */
  private static Optional<FileKind> openDocument(byte[] content) {
    int from = 30 + "mimetype".length();
    for (FileKind kind : List.of(ODT, ODP, ODS)) {
      byte[] type = kind.mediaType.getBytes(StandardCharsets.US_ASCII);
      if (content.length > from + type.length
          && new String(content, 30, "mimetype".length(), StandardCharsets.US_ASCII)
              .equals("mimetype")
          && new String(content, from, type.length, StandardCharsets.US_ASCII)
              .equals(kind.mediaType)
          && content[from + type.length] == 'P') {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static boolean isText(byte[] content) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .chars()
          .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    } catch (CharacterCodingException otherwiseEncoded) {
      return false;
    }
  }

  private static boolean begins(byte[] content, byte[] how) {
    return content.length >= how.length
        && java.util.Arrays.equals(content, 0, how.length, how, 0, how.length);
  }
}
