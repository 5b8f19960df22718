package nl.leertafel.participation.support;

/**
 * How someone gave permission, and to which sentence: its version goes up with every change to the text under
 * {@code participation.support.consent}.
 */
public enum Consent {
    ANSWER_PAGE("answer-1"),
    BY_PHONE("phone-1");

    private final String version;

    Consent(String version) {
        this.version = version;
    }

    String version() {
        return version;
    }
}
