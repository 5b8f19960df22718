package nl.leertafel;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Leertafel: the public door (plain HTML) and the workplace (Vaadin) in one application. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://tokens.css")
@StyleSheet("context://styles.css")
public class App implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(App.class, args);
    }

    /** The one source of "now"; its zone is where the networks are. */
    @Bean
    static Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
