package nl.leertafel.demo;

import java.time.Clock;
import nl.leertafel.people.PersonRegister;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Fills an empty database before the first page is served and the first job is run. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoStart {

    @Bean
    @Primary
    static SteppedClock steppedClock(@Qualifier("clock") Clock real) {
        return new SteppedClock(real);
    }

    @Bean
    SmartInitializingSingleton demonstration(PersonRegister register, DemoSeed seed, SteppedClock clock) {
        return () -> {
            if (!register.hasAdministrator()) {
                try {
                    seed.sow(clock::stand);
                } finally {
                    clock.go();
                }
            }
        };
    }
}
