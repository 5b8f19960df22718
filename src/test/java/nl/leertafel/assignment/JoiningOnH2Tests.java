package nl.leertafel.assignment;

import nl.leertafel.testing.OnH2;

@OnH2
class JoiningOnH2Tests extends JoiningContract {}
