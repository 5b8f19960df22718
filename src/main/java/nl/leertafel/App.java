package nl.leertafel;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Leertafel: the public door (plain HTML) and the workplace (Vaadin) in one application. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles.css")
public class App implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(App.class, args);
    }
}
