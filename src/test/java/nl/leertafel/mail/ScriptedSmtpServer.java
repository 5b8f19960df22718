package nl.leertafel.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server on loopback that says what a test wants it to say at each stage, or hangs up. */
final class ScriptedSmtpServer implements AutoCloseable {

    static final String HANG_UP = "";

    private static final String END_OF_DATA = ".";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final ServerSocket door;
    private volatile int most = Integer.MAX_VALUE;

    ScriptedSmtpServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::open);
    }

    /** Answers every command that begins like this; the stages are CONNECT, AUTH, MAIL, RCPT, DATA and the final dot. */
    ScriptedSmtpServer on(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /** Has enough of every conversation after so many messages. */
    void endsAfter(int messages) {
        most = messages;
    }

    /** Takes everything from now on. */
    void behave() {
        answers.clear();
    }

    /** The messages it took, as they came over the line. */
    List<String> received() {
        return received;
    }

    /** The commands it heard. */
    List<String> said() {
        return said;
    }

    JavaMailSenderImpl settings() {
        var settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(door.getLocalPort());
        settings.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        settings.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
        return settings;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() {
        while (!door.isClosed()) {
            try (var visitor = door.accept()) {
                talk(visitor);
            } catch (IOException hungUp) {
                said.add("(" + hungUp.getMessage() + ")");
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        int before = received.size();
        var lines = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        if (!answer(visitor, "CONNECT", "220 hier")) {
            return;
        }
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith("MAIL") && received.size() - before >= most) {
                visitor.getOutputStream().write("421 4.7.0 enough\r\n".getBytes(StandardCharsets.UTF_8));
                return;
            }
            if (!answer(visitor, line, usual(line))) {
                return;
            }
            if (line.equals("DATA") && !answers.containsKey("DATA") && !data(visitor, lines)) {
                return;
            }
        }
    }

    private boolean data(Socket visitor, BufferedReader lines) throws IOException {
        var message = new StringBuilder();
        for (var line = lines.readLine(); line != null && !line.equals(END_OF_DATA); line = lines.readLine()) {
            message.append(line).append('\n');
        }
        received.add(message.toString());
        return answer(visitor, END_OF_DATA, "250 2.0.0 taken");
    }

    private boolean answer(Socket visitor, String command, String usual) throws IOException {
        var answer = Optional.of(answers)
                .flatMap(it -> it.entrySet().stream()
                        .filter(entry -> command.startsWith(entry.getKey()))
                        .findFirst())
                .map(Map.Entry::getValue)
                .orElse(usual);
        if (answer.equals(HANG_UP)) {
            return false;
        }
        visitor.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static String usual(String command) {
        return switch (command.split(" ", 2)[0]) {
            case "EHLO" -> "250-hier\r\n250 AUTH LOGIN";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }
}
