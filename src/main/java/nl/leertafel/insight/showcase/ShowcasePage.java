package nl.leertafel.insight.showcase;

import java.util.List;

/** A student's page as everyone sees it who has the address. */
public record ShowcasePage(String student, List<ShownWork> works) {}
