package nl.leertafel.assignment;

/** How many students an assignment is for, and how many of them handed in. */
public record Progress(int students, int handedIn) {}
