package nl.leertafel.invitation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** The colours a calendar can be given by name (RFC 7986 section 5.9, CSS): enough to tell networks apart. */
enum NamedColour {
    BLACK(0x000000),
    GRAY(0x808080),
    BROWN(0xa52a2a),
    CRIMSON(0xdc143c),
    TOMATO(0xff6347),
    DARKORANGE(0xff8c00),
    GOLDENROD(0xdaa520),
    GOLD(0xffd700),
    OLIVE(0x808000),
    GREEN(0x008000),
    SEAGREEN(0x2e8b57),
    LIMEGREEN(0x32cd32),
    TEAL(0x008080),
    TURQUOISE(0x40e0d0),
    STEELBLUE(0x4682b4),
    ROYALBLUE(0x4169e1),
    NAVY(0x000080),
    INDIGO(0x4b0082),
    PURPLE(0x800080),
    ORCHID(0xda70d6),
    MEDIUMVIOLETRED(0xc71585),
    SLATEGRAY(0x708090);

    private final int rgb;

    NamedColour(int rgb) {
        this.rgb = rgb;
    }

    /** The one that looks most like this colour, written as {@code #rrggbb}. */
    static NamedColour nearest(String colour) {
        int wanted = Integer.parseInt(colour.substring(1), 16);
        return Arrays.stream(values())
                .min(Comparator.comparingInt(it -> it.distanceTo(wanted)))
                .orElseThrow();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private int distanceTo(int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = (rgb >> shift & 0xff) - (other >> shift & 0xff);
            distance += apart * apart;
        }
        return distance;
    }
}
