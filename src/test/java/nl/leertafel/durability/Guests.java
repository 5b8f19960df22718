package nl.leertafel.durability;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** People who sign up through the public form, some at a time, and know whether they were told that they are on the list. */
final class Guests {

    private static final int CLIENTS = 4;
    private static final Duration MOMENT = Duration.ofMillis(2);

    private final String domain;
    private final AtomicInteger count = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    Guests(String domain) {
        this.domain = domain;
    }

    /** They sign up until it is enough; then, in the middle of it, the product is killed. */
    void signUpUntil(BooleanSupplier enough, Product product) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                threads.execute(() -> signUpUntilTheEnd(product));
            }
            while (!enough.getAsBoolean() && product.isAlive()) {
                product.watch(MOMENT);
            }
            product.kill();
        }
    }

    /** Whoever was told that they are on the list. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    private void signUpUntilTheEnd(Product product) {
        while (product.isAlive()) {
            var email = "gast" + count.incrementAndGet() + "@" + domain;
            try {
                if (product.signUp(email)) {
                    acknowledged.add(email);
                }
            } catch (IOException killed) {
                return; // the answer never came: nobody was told anything
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
