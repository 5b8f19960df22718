package nl.leertafel.assignment.consent;

/**
 * Whether everyone may read of the conversations that work rests on.
 *
 * @param conversations that were held for it; what was taken back counts until the work is handed in without it
 * @param open those of them that everyone may read of
 */
public record Leave(int conversations, int open) {

    /** Nobody was talked with. */
    public static final Leave NONE = new Leave(0, 0);

    /** Whether there is none that somebody may not read of. */
    public boolean isWhole() {
        return open == conversations;
    }

    public int missing() {
        return conversations - open;
    }
}
