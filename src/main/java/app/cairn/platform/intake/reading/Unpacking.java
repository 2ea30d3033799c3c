package app.cairn.platform.intake.reading;

import app.cairn.platform.intake.Reason;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Takes the CSV files out of a zip. Sizes are counted while inflating, never believed; an entry
 * that names a place outside its folder refuses the whole zip.
 */
public final class Unpacking {

  private static final int FREE_BYTES = 1 << 20;

  private final Limits limits;
  private final Set<String> seen = new HashSet<>();
  private long bytes;

  public Unpacking(Limits limits) {
    this.limits = limits;
  }

  /** Where unpacked bytes go. */
  public interface Sink {
    void file(String name, InputStream content) throws IOException;
  }

  public void unpack(String zipName, InputStream zip, Sink sink) throws IOException, Unreadable {
    var packed = new Counting(zip);
    try (var entries = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
      boolean any = false;
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        any = true;
        String name = safeName(zipName, entry.getName());
        if (entry.isDirectory() || !name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
          skip(zipName, entries, packed);
          continue;
        }
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
          throw new Unreadable(zipName, 0, Reason.of("imports.reason.file-twice", "file", name));
        }
        if (seen.size() > limits.files()) {
          throw new Unreadable(
              zipName, 0, Reason.of("imports.reason.too-many-files", "files", limits.files()));
        }
        sink.file(name, new Guarded(zipName, entries, packed));
      }
      if (!any) {
        throw new Unreadable(zipName, 0, Reason.of("imports.reason.not-a-zip"));
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new Unreadable(zipName, 0, Reason.of("imports.reason.not-a-zip"));
    } catch (Guarded.Burst burst) {
      throw burst.unreadable;
    }
  }

  private void skip(String zipName, ZipInputStream entries, Counting packed) throws IOException {
    new Guarded(zipName, entries, packed).transferTo(java.io.OutputStream.nullOutputStream());
  }

  private static String safeName(String zipName, String entry) throws Unreadable {
    String path = entry.replace('\\', '/');
    boolean climbs = path.startsWith("/") || path.matches("^[A-Za-z]:.*");
    for (String part : path.split("/", -1)) {
      climbs |= part.equals("..");
    }
    if (climbs || path.chars().anyMatch(c -> c < ' ')) {
      throw new Unreadable(zipName, 0, Reason.of("imports.reason.unsafe-name", "file", entry));
    }
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /** One entry's bytes; closing it leaves the zip open. */
  private final class Guarded extends InputStream {

    private final String zipName;
    private final ZipInputStream entry;
    private final Counting packed;
    private final long packedBefore;
    private long inflated;

    Guarded(String zipName, ZipInputStream entry, Counting packed) {
      this.zipName = zipName;
      this.entry = entry;
      this.packed = packed;
      // The inflater reads ahead, so what it holds already is counted to the entry before.
      this.packedBefore = packed.count;
    }

    static final class Burst extends IOException {
      private final transient Unreadable unreadable;

      Burst(Unreadable unreadable) {
        this.unreadable = unreadable;
      }
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = entry.read(buffer, offset, length);
      inflated += Math.max(0, read);
      bytes += Math.max(0, read);
      long paid = packed.count - packedBefore + 1024;
      if (bytes > limits.bundleBytes()) {
        throw new Burst(
            new Unreadable(
                zipName,
                0,
                Reason.of("imports.reason.too-much", "megabytes", limits.bundleBytes() >> 20)));
      }
      if (inflated > FREE_BYTES && inflated / paid > limits.ratio()) {
        throw new Burst(new Unreadable(zipName, 0, Reason.of("imports.reason.zip-bomb")));
      }
      return read;
    }
  }
}
