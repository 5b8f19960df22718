-- invitation: another index begins with the person as well (H2 needs this one for its foreign key)
drop index invitation_person;
