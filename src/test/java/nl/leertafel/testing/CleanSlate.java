package nl.leertafel.testing;

import nl.leertafel.access.RateLimits;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Every test starts with empty tables, nobody signed in, no try counted and the clock at its first moment. */
class CleanSlate implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        // the last context to start would have it for all: sign-in over HTTP then knows nobody in the other
        SecurityContextHolder.setContextHolderStrategy(context.getBean(SecurityContextHolderStrategy.class));
        SecurityContextHolder.clearContext();
        context.getBean(TestClock.class).reset();
        context.getBean(Database.class).clean();
        context.getBean(RateLimits.class).forgetAll();
    }
}
