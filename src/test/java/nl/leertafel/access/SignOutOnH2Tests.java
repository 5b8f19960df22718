package nl.leertafel.access;

import nl.leertafel.testing.OnH2;

@OnH2
class SignOutOnH2Tests extends SignOutContract {}
