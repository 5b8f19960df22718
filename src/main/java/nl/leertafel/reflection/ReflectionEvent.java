package nl.leertafel.reflection;

import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;

/** What can happen to a reflection that others read or read before; announced in the same transaction. */
public sealed interface ReflectionEvent {

    ReflectionId reflection();

    SessionId session();

    PersonId writer();

    /** From now on others read it, more people than before, or in other words. */
    record Shared(ReflectionId reflection, SessionId session, PersonId writer) implements ReflectionEvent {}

    /** Some of who could read it cannot any more: ask again before showing it to anyone. */
    record Narrowed(ReflectionId reflection, SessionId session, PersonId writer) implements ReflectionEvent {}

    /** Nobody but its writer reads it any more, if it is there at all: nothing of it may stand anywhere. */
    record Withdrawn(ReflectionId reflection, SessionId session, PersonId writer) implements ReflectionEvent {}
}
