package nl.leertafel.stub;

import com.vaadin.flow.component.html.*;
import com.vaadin.flow.router.*;
import jakarta.annotation.security.*;

@Route("proef")
@PageTitle("Proef")
@PermitAll
class V extends Div {
    V(nl.leertafel.access.Permissions p) {
        add(new H1("Hallo " + p.current()));
    }
}
