package nl.leertafel.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.leertafel.App;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on H2, serving HTTP on a port of its own. One context for the run: add no properties, profiles
 * or configuration to a test that carries this, or the suite starts a second one. Every test begins with empty tables
 * and the clock at {@link TestClock#START}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@SpringBootTest(classes = App.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = TestApplication.OnH2.class)
@ExtendWith(CleanSlate.class)
public @interface OnH2 {}
