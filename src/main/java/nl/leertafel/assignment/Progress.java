package nl.leertafel.assignment;

/** How many groups and students an assignment is for, how many groups handed in, and how many of those wait for feedback. */
public record Progress(int groups, int students, int handedIn, int unanswered) {}
