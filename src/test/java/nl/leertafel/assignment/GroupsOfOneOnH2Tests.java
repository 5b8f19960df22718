package nl.leertafel.assignment;

class GroupsOfOneOnH2Tests extends GroupsOfOneContract {

    GroupsOfOneOnH2Tests() {
        super("h2", "jdbc:h2:mem:groups-of-one;DB_CLOSE_DELAY=-1", "sa");
    }

    @Override
    String withoutForeignKeys() {
        return "set referential_integrity false";
    }

    @Override
    String withForeignKeys() {
        return "set referential_integrity true";
    }
}
