package org.variorum.render;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Tells a generator of JSON where lines break, so that a long document has one thing a line. */
final class JsonLayout extends ObjectWriteContext.Base {

  private final int members;
  private final int values;

  /**
   * Breaks the line between members at one depth and before values at another; the root is 1.
   *
   * @param members depth of the objects whose members stand on lines of their own
   * @param values depth of the arrays whose values do
   */
  JsonLayout(int members, int values) {
    this.members = members;
    this.values = values;
  }

  @Override
  public PrettyPrinter getPrettyPrinter() {
    return new Printer(members, values);
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }

  private static final class Printer extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    private final int members;
    private final int values;

    Printer(int members, int values) {
      this.members = members;
      this.values = values;
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
      super.writeObjectEntrySeparator(json);
      breakAt(json, members);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
      breakAt(json, values);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
      super.writeArrayValueSeparator(json);
      breakAt(json, values);
    }

    private static void breakAt(JsonGenerator json, int depth) {
      if (json.streamWriteContext().getNestingDepth() == depth) {
        json.writeRaw('\n');
      }
    }
  }
}
