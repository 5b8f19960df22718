package nl.leertafel.reflection;

import java.util.Map;

/** What people write after an evening about evictions. */
public final class ReflectionExamples {

    /** Stands in no other text: wherever it turns up, somebody's own words did. */
    public static final String CANARY = "kanarie-7319 zong over de deurwaarder";

    private ReflectionExamples() {}

    public static ReflectionText aboutEvictions() {
        return taking("Eerst bellen, dan pas een brief.");
    }

    public static ReflectionText taking(String words) {
        return new ReflectionText(Map.of(Prompt.TAKE_ALONG, words));
    }
}
