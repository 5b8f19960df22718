package nl.leertafel.insight.ui;

import org.jspecify.annotations.Nullable;

/**
 * One thing on the thread, and where it leads.
 *
 * @param small a few words that place it: which day, how far
 * @param gap whether it says what is missing
 * @param address null where nothing is to be done about what is missing
 */
record ThreadNode(String text, String small, @Nullable String address, boolean gap) {

    static ThreadNode of(String text, String small, String address) {
        return new ThreadNode(text, small, address, false);
    }
}
