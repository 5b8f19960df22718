package nl.leertafel.mail.inbox;

import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails that a person, or their calendar, sent. */
@Service
@Transactional
class InboxPersonalData implements PersonalData {

    private final InboundMails mails;

    InboxPersonalData(InboundMails mails) {
        this.mails = mails;
    }

    @Override
    public List<String> tables() {
        return List.of("inbound_mail");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "inbound_mail",
                mails.findByPerson(person).stream().map(InboundMail::exported).toList());
    }

    @Override
    public void erase(PersonId person) {
        mails.deleteByPerson(person);
    }
}
