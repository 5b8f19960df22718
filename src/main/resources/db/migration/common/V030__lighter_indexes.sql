-- every change of a row costs a page of each index of its table (H2 takes it out of all and puts it back), and a mail is
-- written three times and its invitation twice before it has gone

-- mail: what waits for one address, and what failed in one network, is looked for among what waits or failed: that is little
drop index outbox_message_recipient;
drop index outbox_message_network;

-- invitation: hardly ever is there one that broke our rules, and only who runs the installation asks for it
drop index invitation_flawed;
