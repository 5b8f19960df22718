package nl.leertafel.files;

import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files a person uploaded. One that something still refers to goes when that lets go of it. */
@Service
@Transactional
class FilesPersonalData implements PersonalData {

    private final FileStore files;

    FilesPersonalData(FileStore files) {
        this.files = files;
    }

    @Override
    public List<String> tables() {
        return List.of("stored_file");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "stored_file",
                files.of(person).stream()
                        .map(it -> Map.<String, Object>of(
                                "name", it.name(),
                                "mediaType", it.mediaType(),
                                "size", it.size(),
                                "storedAt", it.storedAt()))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        files.of(person).forEach(file -> files.release(file.id()));
    }
}
