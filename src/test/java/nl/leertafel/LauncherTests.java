package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, run in a folder of its own with a JDK and a Maven that only say what they were asked. */
class LauncherTests {

    private static final List<String> TOOLS = List.of(
            "sh", "sed", "cat", "awk", "dirname", "ls", "find", "head", "id", "unshare", "mktemp", "rm", "mkdir",
            "true", "touch", "sleep", "kill");

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    private record Outcome(int status, String text) {}

    @BeforeEach
    void aMachineWithAnOldJavaFirstAndANewOneInstalled() throws IOException {
        Files.copy(Path.of("leertafel"), folder.resolve("leertafel"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve("frontend"));
        tools();
        jdk("bin", 17);
        jdk("jvms/jdk-17", 17);
        jdk("jvms/jdk-25", 25);
        program("bin/mvn", "mkdir -p target && touch target/leertafel.jar");
        environment.put("PATH", folder.resolve("bin").toString());
        environment.put("LEERTAFEL_JVMS", folder.resolve("jvms").toString());
        environment.put("SERVER_PORT", String.valueOf(freePort()));
    }

    @Test
    void helpListsEveryWord() {
        assertThat(leertafel("help")).satisfies(outcome -> {
            assertThat(outcome.status()).isZero();
            assertThat(outcome.text()).contains("run", "demo", "test", "bench", "SERVER_PORT", "LEERTAFEL_DATA");
        });
        assertThat(leertafel()).isEqualTo(leertafel("help"));
    }

    @Test
    void anUnknownWordIsOneSentence() {
        assertThat(leertafel("serveer")).satisfies(refusedWith("do not know 'serveer'"));
    }

    @Test
    void theNewestJavaNeedNotBeFirstOnThePath() {
        assertThat(leertafel("run").text()).contains("java 25 ");
    }

    @Test
    void javaHomeComesFirst() throws IOException {
        jdk("elsewhere", 26);
        environment.put("JAVA_HOME", folder.resolve("elsewhere").toString());

        assertThat(leertafel("run").text()).contains("java 26 ");
    }

    @Test
    void anOldJavaOnlyIsOneSentence() {
        environment.put("LEERTAFEL_JVMS", folder.resolve("jvms/jdk-17").toString());

        assertThat(leertafel("run")).satisfies(refusedWith("need a JDK 25 or newer"));
    }

    @Test
    void aMissingMavenIsOneSentence() throws IOException {
        Files.delete(folder.resolve("bin/mvn"));

        assertThat(leertafel("run")).satisfies(refusedWith("need Maven"));
        assertThat(leertafel("test")).satisfies(refusedWith("need Maven"));
    }

    @Test
    void aTakenPortIsOneSentence() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("SERVER_PORT", String.valueOf(taken.getLocalPort()));

            assertThat(leertafel("run")).satisfies(refusedWith("Port " + taken.getLocalPort() + " is taken"));
            assertThat(leertafel("demo")).satisfies(refusedWith("Port " + taken.getLocalPort() + " is taken"));
        }
    }

    @Test
    void aPortThatIsNoNumberIsOneSentence() {
        environment.put("SERVER_PORT", "acht");

        assertThat(leertafel("run")).satisfies(refusedWith("must be a number"));
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsOneSentence() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        environment.put("LEERTAFEL_DATA", "file/data");

        assertThat(leertafel("run")).satisfies(refusedWith("cannot write in the data folder"));
    }

    @Test
    void realUseKeepsItsDataAndStaysOnThisMachineUntilThereIsAMailServer() {
        assertThat(leertafel("run").text()).contains("address 127.0.0.1").contains("data " + folder.resolve("data"));

        environment.put("SPRING_MAIL_HOST", "mail.example.org");
        assertThat(leertafel("run").text()).contains("address any");
    }

    @Test
    void theDemonstrationLeavesNothingBehind() throws IOException {
        environment.put("TMPDIR", Files.createDirectory(folder.resolve("tmp")).toString());

        assertThat(leertafel("demo").text()).contains("profile demo").contains("data " + folder.resolve("tmp"));
        try (var left = Files.list(folder.resolve("tmp"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void itBuildsOnlyWhatChanged() throws IOException {
        program("bin/mvn", "echo building; mkdir -p target && touch target/leertafel.jar");

        assertThat(leertafel("run").text()).contains("building");
        assertThat(leertafel("run").text()).doesNotContain("building");
        Files.writeString(folder.resolve("src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(folder.resolve("target/leertafel.jar"), FileTime.fromMillis(1_000));
        assertThat(leertafel("run").text()).contains("building");
    }

    @Test
    void aBuildThatFailsIsSaid() throws IOException {
        program("bin/mvn", "exit 1");

        assertThat(leertafel("run")).satisfies(refusedWith("The build failed"));
    }

    @Test
    void theTestsEndInOnePlainLine() throws IOException {
        program("bin/mvn", """
                mkdir -p target/surefire-reports
                echo '<testsuite name="a" time="0.1" tests="5" errors="0" skipped="1" failures="0">' > target/surefire-reports/TEST-a.xml
                echo '<testsuite name="b" time="0.1" tests="3" errors="0" skipped="0" failures="0">' > target/surefire-reports/TEST-b.xml
                """);

        assertThat(leertafel("test")).isEqualTo(new Outcome(0, "Leertafel: 7 passed, 0 failed, 1 skipped\n"));
    }

    @Test
    void oneFailureFailsTheTests() throws IOException {
        program("bin/mvn", """
                mkdir -p target/surefire-reports
                echo '<testsuite name="a" time="0.1" tests="5" errors="1" skipped="0" failures="1">' > target/surefire-reports/TEST-a.xml
                """);

        assertThat(leertafel("test")).isEqualTo(new Outcome(1, "Leertafel: 3 passed, 2 failed, 0 skipped\n"));
    }

    @Test
    void noTestAtAllIsAFailure() throws IOException {
        program("bin/mvn", "exit 0");

        assertThat(leertafel("test")).satisfies(refusedWith("No test ran"));
    }

    private static ThrowingConsumer<Outcome> refusedWith(String words) {
        return outcome -> {
            assertThat(outcome.status()).isNotZero();
            assertThat(outcome.text().strip().lines().filter(line -> line.startsWith("leertafel: ")))
                    .singleElement()
                    .asString()
                    .contains(words);
        };
    }

    private Outcome leertafel(String... words) {
        try {
            var command =
                    new ProcessBuilder("/bin/sh", folder.resolve("leertafel").toString());
            command.command().addAll(List.of(words));
            command.directory(folder.toFile()).redirectErrorStream(true);
            command.environment().clear();
            command.environment().putAll(environment);
            var process = command.start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return new Outcome(process.exitValue(), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void jdk(String home, int release) throws IOException {
        var bin = "bin".equals(home) ? home : home + "/bin";
        program(
                bin + "/java",
                "echo java " + release
                        + " profile ${SPRING_PROFILES_ACTIVE:-none} address ${SERVER_ADDRESS:-any} data ${LEERTAFEL_DATA:-none}");
        program(bin + "/javac", "echo javac " + release + ".0.3");
    }

    private void tools() throws IOException {
        for (var tool : TOOLS) {
            var place = Path.of("/bin", tool).toFile().canExecute() ? "/bin/" : "/usr/bin/";
            program("bin/" + tool, "exec " + place + tool + " \"$@\"");
        }
    }

    private void program(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
