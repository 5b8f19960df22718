package nl.leertafel.stub;

import nl.leertafel.testing.*;
import org.junit.jupiter.api.*;

class JTests extends Journey {
    @Test
    void a() {
        var p = desktop();
        p.navigate("/proef");
        p.locator("h1").waitFor();
        System.out.println("J " + p.locator("h1").textContent());
        screenshot(p, "proef");
        assertAccessible(p);
    }
}
