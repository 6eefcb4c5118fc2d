package org.variorum.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.variorum.name.Entity;
import org.variorum.training.NamedText.Form;

/**
 * The sets of texts in which people marked names.
 *
 * @param file its name
 * @param form how it is written
 * @param weight how much a name in it counts in training; 0 where it may only be tested on
 * @param otherWeight the same of what is no person, body or place there
 */
record NameData(String file, Form form, float weight, float otherWeight) {

  /**
   * What is written in haste counts less, least where it has a capital that news would not give it.
   */
  static final List<NameData> LEARNT =
      List.of(
          new NameData("wikigold.conll", Form.DOCUMENTS, 1, 1),
          new NameData("re3d.open-licence.conll", Form.SENTENCES, 1, 1),
          new NameData("wnut17.train.conll", Form.ALONE, 0.5f, 0.15f));

  /** Their licence asks that what is made of them is shared alike: nothing is learnt from them. */
  static final List<NameData> TESTED =
      List.of(
          new NameData("uner_en_ewt.dev.iob2", Form.NUMBERED, 0, 0),
          new NameData("crossner_politics.dev.txt", Form.ALONE, 0, 0));

  /** Its documents. */
  List<NamedText> read(Path folder) throws IOException {
    return NamedText.read(folder.resolve(file), form);
  }

  /** What the library calls what the sets call {@code type}. */
  static Entity.Type type(String type) {
    return switch (type) {
      case "PER", "Person", "person", "politician" -> Entity.Type.PERSON;
      case "ORG", "Organisation", "organisation", "corporation", "group", "politicalparty" ->
          Entity.Type.ORGANIZATION;
      case "LOC", "Location", "location", "country" -> Entity.Type.PLACE;
      default -> Entity.Type.OTHER;
    };
  }
}
