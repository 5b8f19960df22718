package nl.leertafel.participation;

import nl.leertafel.uikit.SeatMark;

/**
 * What some of the seats of a table have in common, in words beside the picture.
 *
 * @param words "3 bewoners"
 * @param label "Bewoner", for where the number stands by itself
 */
public record SeatLine(SeatMark mark, int seats, String words, String label) {}
