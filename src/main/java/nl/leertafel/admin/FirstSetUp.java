package nl.leertafel.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import nl.leertafel.access.ActingAs;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.NetworkAdministration;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.PersonRegister;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator and the first network of an empty installation, for whoever can read the console it
 * was started from. Refuses everyone as soon as there is an administrator.
 */
@Service
@Profile("!demo")
@Transactional
public class FirstSetUp {

    private final PersonRegister register;
    private final NetworkAdministration networks;
    private final Memberships memberships;
    private final MessageSource texts;
    private final BaseUrl baseUrl;
    private final String code = freshCode();

    FirstSetUp(
            PersonRegister register,
            NetworkAdministration networks,
            Memberships memberships,
            MessageSource texts,
            BaseUrl baseUrl) {
        this.register = register;
        this.networks = networks;
        this.memberships = memberships;
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    /** Whether nobody set this installation up yet. */
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return !register.hasAdministrator();
    }

    /** Makes the first administrator, who coordinates the first network too, and returns who that is. */
    public PersonId complete(String typedCode, FirstSetUpForm form) {
        if (!isCode(typedCode)) {
            throw Refusal.at("code", "admin.setUp.code.wrong");
        }
        var administrator = register.firstAdministrator(form.person());
        ActingAs.person(administrator, () -> {
            var network = networks.add(form.network());
            memberships.appointCoordinator(network, administrator, Perspective.PROFESSIONAL);
            return network;
        });
        return administrator;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellTheCode() {
        if (isNeeded()) {
            for (var language : Language.values()) {
                System.out.println(texts.getMessage(
                        "admin.setUp.console", new Object[] {baseUrl.of("/inrichten"), code}, language.locale()));
            }
        }
    }

    /** The code on the console. */
    String code() {
        return code;
    }

    private boolean isCode(String typed) {
        return MessageDigest.isEqual(
                typed.strip().getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    private static String freshCode() {
        var bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
