package org.variorum.name;

import java.util.List;
import org.variorum.name.Entity.Gender;

/** What accounts say of the gender of one person. */
final class Genders {

  private Genders() {}

  /** What most accounts say; unknown where as many say the one as the other. */
  static Gender of(List<Form> forms) {
    int female = forms.stream().mapToInt(form -> form.accountsSaying(Gender.FEMALE)).sum();
    int male = forms.stream().mapToInt(form -> form.accountsSaying(Gender.MALE)).sum();
    return female == male ? Gender.UNKNOWN : female > male ? Gender.FEMALE : Gender.MALE;
  }

  /** Whether one is a man and the other a woman. */
  static boolean areContrary(Gender one, Gender other) {
    return one != Gender.UNKNOWN && other != Gender.UNKNOWN && one != other;
  }
}
