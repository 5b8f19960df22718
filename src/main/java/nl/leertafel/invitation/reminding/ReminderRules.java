package nl.leertafel.invitation.reminding;

import nl.leertafel.kernel.Refusal;

/**
 * When a network reminds people of its sessions.
 *
 * @param earlyDays so many days before, for who has a seat; 0 for not
 * @param lateDays so many days before, once more; 0 for not
 * @param asksAgain whether who was invited and gave no answer is asked once more
 */
public record ReminderRules(int earlyDays, int lateDays, boolean asksAgain) {

    public static final int MOST_EARLY = 21;
    public static final int MOST_LATE = 3;

    public static final ReminderRules USUAL = new ReminderRules(7, 1, true);

    /** @throws Refusal when a number of days cannot be */
    public ReminderRules {
        if (earlyDays < 0 || earlyDays > MOST_EARLY) {
            throw Refusal.at("earlyDays", "invitation.reminder.rules.early.range", MOST_EARLY);
        }
        if (lateDays < 0 || lateDays > MOST_LATE) {
            throw Refusal.at("lateDays", "invitation.reminder.rules.late.range", MOST_LATE);
        }
        if (earlyDays > 0 && lateDays >= earlyDays) {
            throw Refusal.at("lateDays", "invitation.reminder.rules.order");
        }
    }
}
