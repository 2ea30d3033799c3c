package app.cairn.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that is kept open, and costs the machine as little as a phone elsewhere would. */
final class Wire implements AutoCloseable {

  private static final int ENOUGH_OF_AN_ANSWER = 16 * 1024;

  private final int port;
  private Socket socket;
  private InputStream in;
  private final byte[] answer = new byte[ENOUGH_OF_AN_ANSWER];

  Wire(int port) throws IOException {
    this.port = port;
    this.socket = connected();
    this.in = incoming();
  }

  private Socket connected() throws IOException {
    var connected = new Socket(InetAddress.getLoopbackAddress(), port);
    connected.setTcpNoDelay(true);
    return connected;
  }

  private InputStream incoming() throws IOException {
    return new BufferedInputStream(socket.getInputStream(), ENOUGH_OF_AN_ANSWER);
  }

  /** Sends a whole request; anything but 201 with a receipt is an error. */
  void send(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    int head = 0;
    while (head < 4 || !endsTheHead(head)) {
      answer[head++] = next();
    }
    String text = new String(answer, 0, head, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    int length = lengthOf(text);
    byte[] body = in.readNBytes(length);
    if (!text.startsWith("http/1.1 201")
        || !new String(body, StandardCharsets.UTF_8).contains("receipt")) {
      throw new IOException("Not written: " + text.lines().findFirst().orElse(""));
    }
    if (text.contains("connection: close")) {
      connectAgain();
    }
  }

  /** A server serves so many requests over a connection and no more. */
  private void connectAgain() throws IOException {
    socket.close();
    socket = connected();
    in = incoming();
  }

  private byte next() throws IOException {
    int one = in.read();
    if (one < 0) {
      throw new IOException("The server hung up");
    }
    return (byte) one;
  }

  private boolean endsTheHead(int head) {
    return answer[head - 1] == '\n'
        && answer[head - 2] == '\r'
        && answer[head - 3] == '\n'
        && answer[head - 4] == '\r';
  }

  private static int lengthOf(String head) {
    int at = head.indexOf("content-length:");
    return at < 0 ? 0 : Integer.parseInt(head.substring(at + 15, head.indexOf('\r', at)).strip());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
