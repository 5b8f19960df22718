package nl.leertafel.demo;

import java.time.LocalDateTime;

/** Something somebody did at some moment of the past. */
record Step(LocalDateTime at, Runnable deed) {}
