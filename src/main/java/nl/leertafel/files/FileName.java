package nl.leertafel.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file, without the path it came from and without what would make it look like something else. */
record FileName(String value) {

    static final int MAX_LENGTH = 200;

    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    // control characters, line ends, and marks that turn the direction of writing or take no room
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[. ]+|[. ]+$");

    FileName {
        var name =
                PATH.matcher(Normalizer.normalize(value, Normalizer.Form.NFC)).replaceFirst("");
        name = BLANKS.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceAll(" ");
        name = AT_THE_ENDS.matcher(name).replaceAll("");
        value = shortened(name);
    }

    /** Lower-case, without the dot; empty when there is none. */
    String extension() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    // the ending stays: it says what the file is
    private static String shortened(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        var stem = name.substring(0, MAX_LENGTH - ending.length());
        return (Character.isHighSurrogate(stem.charAt(stem.length() - 1)) ? stem.substring(0, stem.length() - 1) : stem)
                + ending;
    }
}
