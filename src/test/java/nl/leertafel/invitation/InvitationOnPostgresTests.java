package nl.leertafel.invitation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leertafel.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@OnPostgres
class InvitationOnPostgresTests extends InvitationContract {

    @Autowired
    private OnePlan onePlan;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Test
    void one_plan_is_enough_for_what_is_said_again_and_again_but_in_this_transaction_alone() {
        transaction.executeWithoutResult(status -> {
            assertThat(planning()).isEqualTo("force_custom_plan");
            onePlan.untilTheEnd();
            assertThat(planning()).isEqualTo("auto");
        });

        transaction.executeWithoutResult(next -> assertThat(planning()).isEqualTo("force_custom_plan"));
    }

    private String planning() {
        return requireNonNull(database.queryForObject("show plan_cache_mode", String.class));
    }
}
