package nl.leertafel.participation;

/**
 * What inviting would do.
 *
 * @param people who would be invited
 * @param byMail how many of them get a mail; the others are called or written to
 * @param already who fits but was invited or signed up before, and hears nothing
 */
public record InvitationPreview(int people, int byMail, int already) {}
