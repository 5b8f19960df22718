package nl.leertafel.network.reminder;

import nl.leertafel.testing.OnH2;

@OnH2
class ReminderOnH2Tests extends ReminderContract {}
