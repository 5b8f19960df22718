package nl.leertafel.kernel;

import java.util.Locale;

/** The languages every text exists in. */
public enum Language {
    NL,
    EN;

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The ISO 639-1 code, lower-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** English for an English locale, Dutch for every other. */
    public static Language of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? EN : NL;
    }
}
