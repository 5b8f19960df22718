package nl.leertafel.insight.echo;

import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was asked and answered; it goes with them. */
@Service
@Transactional
class EchoPersonalData implements PersonalData {

    private final Echoes echoes;

    EchoPersonalData(Echoes echoes) {
        this.echoes = echoes;
    }

    @Override
    public List<String> tables() {
        return List.of("echo");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of("echo", echoes.of(person).stream().map(Echo::exported).toList());
    }

    @Override
    public void erase(PersonId person) {
        echoes.deleteOf(person);
    }
}
