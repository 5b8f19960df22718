package nl.leertafel.assignment;

/** The groups of a lecturer in numbers: how many have something that is late, how many conversations miss consent. */
public record GroupTotals(int groups, int students, int handedIn, int late, int withoutConsent) {}
