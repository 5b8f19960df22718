package nl.leertafel;

import java.util.Locale;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on an embedded database that may forget: by default H2 writes to disk half a second after it has
 * said "committed", and a sign-up that was answered in that time is gone after a power cut.
 */
@Component
class DurableDatabase implements BeanFactoryPostProcessor, EnvironmentAware {

    private String url = "";

    @Override
    public void setEnvironment(Environment environment) {
        url = environment.getProperty("spring.datasource.url", "");
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (mayForget(url)) {
            throw new Forgetful();
        }
    }

    static boolean mayForget(String url) {
        var spoken = url.toUpperCase(Locale.ROOT);
        return spoken.startsWith("JDBC:H2:")
                && !spoken.startsWith("JDBC:H2:MEM:")
                && !(spoken + ";").contains(";WRITE_DELAY=0;");
    }

    /** The database would lose what was acknowledged. */
    static final class Forgetful extends RuntimeException {

        Forgetful() {
            super("H2 without WRITE_DELAY=0");
        }
    }

    /** Says it in one sentence instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<Forgetful> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, Forgetful cause) {
            return new FailureAnalysis(
                    "The address of the H2 database lacks WRITE_DELAY=0, so that it could lose sign-ups that were already"
                            + " confirmed.",
                    "Add ;WRITE_DELAY=0 to SPRING_DATASOURCE_URL.",
                    cause);
        }
    }
}
