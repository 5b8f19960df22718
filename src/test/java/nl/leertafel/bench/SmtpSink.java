package nl.leertafel.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A mail server on loopback that takes everything, as cheaply as it can; it can be switched off and on again. */
public final class SmtpSink implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] END = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Consumer<byte[]> taken;
    private final Set<Socket> visitors = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile @Nullable ServerSocket door;

    /** @param taken gets every message before it is confirmed */
    public SmtpSink(Consumer<byte[]> taken) {
        this.taken = taken;
        this.port = open(0);
    }

    public int port() {
        return port;
    }

    /** Nobody answers any more, and who was talking is cut off. */
    public void down() throws IOException {
        var open = door;
        door = null;
        if (open != null) {
            open.close();
        }
        for (var visitor : visitors) {
            visitor.close();
        }
    }

    /** It answers again, at the same port. */
    public void up() {
        open(port);
    }

    @Override
    public void close() {
        try {
            down();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int open(int wanted) {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 50);
            door = opened;
            Thread.ofPlatform().daemon().start(() -> welcome(opened));
            return opened.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void welcome(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                var visitor = opened.accept();
                visitors.add(visitor);
                Thread.ofPlatform().daemon().start(() -> serve(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor) {
            visitor.setTcpNoDelay(true);
            talk(new BufferedInputStream(visitor.getInputStream(), BUFFER), visitor.getOutputStream());
        } catch (IOException hungUp) {
            // whoever hangs up is not answered
        } finally {
            visitors.remove(visitor);
        }
    }

    private void talk(InputStream in, OutputStream out) throws IOException {
        say(out, "220 put");
        for (var line = line(in); line != null; line = line(in)) {
            switch (line.length() < 4 ? line : line.substring(0, 4)) {
                case "DATA" -> {
                    say(out, "354 go on");
                    taken.accept(data(in));
                    say(out, "250 2.0.0 taken");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 ok");
            }
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static @Nullable String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static byte[] data(InputStream in) throws IOException {
        var message = new ByteArrayOutputStream(16 * 1024);
        int seen = 2; // a line has just begun
        while (seen < END.length) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The message does not end");
            }
            message.write(next);
            seen = next == END[seen] ? seen + 1 : next == '\r' ? 1 : 0;
        }
        return message.toByteArray();
    }
}
