package nl.leertafel.agenda;

import nl.leertafel.kernel.NetworkId;

/** A theme in its place on the agenda, and how many questions it holds. */
public record ThemeSummary(ThemeId id, NetworkId network, String name, long questions, int version) {}
