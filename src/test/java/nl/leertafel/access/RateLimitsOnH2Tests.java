package nl.leertafel.access;

import nl.leertafel.testing.OnH2;

@OnH2
class RateLimitsOnH2Tests extends RateLimitsContract {}
