package nl.leertafel.action;

import nl.leertafel.testing.OnH2;

@OnH2
class ActionOnH2Tests extends ActionContract {}
