package app.cairn.world;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire between a browser and the server, which a test may cut anywhere. */
public final class Cable implements AutoCloseable {

  private enum State {
    WHOLE,
    CUT,
    /** Everything arrives, and nothing comes back. */
    ANSWERS_LOST
  }

  private final ServerSocket end;
  private final int server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile State state = State.WHOLE;

  public Cable(int server) {
    this.server = server;
    try {
      this.end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  public int port() {
    return end.getLocalPort();
  }

  public void cut() {
    become(State.CUT);
  }

  public void loseAnswers() {
    become(State.ANSWERS_LOST);
  }

  public void mend() {
    become(State.WHOLE);
  }

  private void become(State next) {
    state = next;
    open.forEach(Cable::close);
  }

  private void accept() {
    while (!end.isClosed()) {
      try {
        Socket near = end.accept();
        if (state == State.CUT) {
          close(near);
          continue;
        }
        var far = new Socket(InetAddress.getLoopbackAddress(), server);
        open.add(near);
        open.add(far);
        Thread.ofVirtual().start(() -> carry(near, far, false));
        Thread.ofVirtual().start(() -> carry(far, near, true));
      } catch (IOException closed) {
        // The test is over, or the server isn't there.
      }
    }
  }

  private void carry(Socket from, Socket to, boolean answers) {
    var bytes = new byte[8192];
    try {
      int count;
      while ((count = from.getInputStream().read(bytes)) >= 0) {
        if (answers && state == State.ANSWERS_LOST) {
          break;
        }
        to.getOutputStream().write(bytes, 0, count);
      }
    } catch (IOException cut) {
      // As a network does.
    } finally {
      close(from);
      close(to);
      open.remove(from);
      open.remove(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      end.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    become(State.CUT);
  }
}
