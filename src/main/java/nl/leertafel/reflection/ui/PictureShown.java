package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import nl.leertafel.files.FileId;

/** The photo or drawing that goes with a reflection; fetched with the rights of who looks. */
class PictureShown extends Composite<Image> {

    PictureShown(FileId picture) {
        getContent().setSrc("/bestand/" + picture.fileId());
        getContent().setAlt(getTranslation("reflection.picture.alt"));
        getContent().addClassName("reflection-picture");
    }
}
