package nl.leertafel.assignment.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** How large a file is, the way people say it: "340 kB", "1,2 MB". */
final class FileSize {

    private static final long KILO = 1024;

    private FileSize() {}

    static String spoken(long bytes, Locale locale) {
        var number = NumberFormat.getNumberInstance(locale);
        if (bytes < KILO * KILO) {
            number.setMaximumFractionDigits(0);
            return number.format(Math.max(1, bytes / KILO)) + " kB";
        }
        number.setMaximumFractionDigits(1);
        return number.format((double) bytes / (KILO * KILO)) + " MB";
    }
}
