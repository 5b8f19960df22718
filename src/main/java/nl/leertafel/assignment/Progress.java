package nl.leertafel.assignment;

/** How many groups and students an assignment is for, and how many groups handed in. */
public record Progress(int groups, int students, int handedIn) {}
