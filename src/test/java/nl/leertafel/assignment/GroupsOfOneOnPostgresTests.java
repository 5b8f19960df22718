package nl.leertafel.assignment;

import nl.leertafel.testing.Postgres;

class GroupsOfOneOnPostgresTests extends GroupsOfOneContract {

    GroupsOfOneOnPostgresTests() {
        super("postgresql", Postgres.newDatabase("groups_of_one"), "postgres");
    }

    @Override
    String withoutForeignKeys() {
        return "set session_replication_role = replica";
    }

    @Override
    String withForeignKeys() {
        return "set session_replication_role = default";
    }
}
