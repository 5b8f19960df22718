package nl.leertafel.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A closed loop of GET requests over kept connections on loopback, as cheap as a client can be. */
final class Load {

    private static final int CONNECTIONS = 4;

    private final int port;

    Load(int port) {
        this.port = port;
    }

    /** Requests per second over this time; every answer must have this status. */
    double requestsPerSecond(String path, String headers, int status, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        long started = System.nanoTime();
        long answered = 0;
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                Callable<Long> loop = () -> loop(path, headers, status, end);
                counts.add(threads.submit(loop));
            }
            for (var count : counts) {
                answered += count.get();
            }
        }
        return answered * 1e9 / (System.nanoTime() - started);
    }

    private long loop(String path, String headers, int status, long end) throws IOException {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        long answered = 0;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
            var out = socket.getOutputStream();
            while (System.nanoTime() < end) {
                out.write(request);
                int got = readAnswer(in);
                if (got != status) {
                    throw new IOException(path + " answered " + got);
                }
                answered++;
            }
        }
        return answered;
    }

    private static int readAnswer(BufferedInputStream in) throws IOException {
        int status = Integer.parseInt(line(in).substring(9, 12));
        long length = 0;
        boolean chunked = false;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            }
        }
        if (chunked) {
            for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
                in.skipNBytes(size + 2L);
            }
            line(in);
        } else if (status != 304) {
            in.skipNBytes(length);
        }
        return status;
    }

    private static String line(BufferedInputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
