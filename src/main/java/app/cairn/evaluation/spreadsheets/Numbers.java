package app.cairn.evaluation.spreadsheets;

import java.util.Arrays;

/** Columns that grow as rows come. */
final class Numbers {

  private double[] values = new double[1024];
  private int size;

  void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  void set(int at, double value) {
    values[at] = value;
  }

  double get(int at) {
    return values[at];
  }

  int size() {
    return size;
  }

  double[] doubles() {
    return Arrays.copyOf(values, size);
  }

  int[] integers() {
    var integers = new int[size];
    for (int i = 0; i < size; i++) {
      integers[i] = (int) values[i];
    }
    return integers;
  }

  byte[] bytes() {
    var bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
