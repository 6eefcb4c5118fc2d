package org.variorum.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.quotation.Layout.Segment;

/** The reporting words among the outlet's own words of each sentence, found once. */
final class OutletCues {

  private final Layout layout;
  private final CueFinder finder;
  private final Map<Integer, List<Cue>> ofSegment = new HashMap<>();

  OutletCues(Layout layout, CueFinder finder) {
    this.layout = layout;
    this.finder = finder;
  }

  CueFinder finder() {
    return finder;
  }

  /** The cues of the sentence {@code segment} that stand outside quoted runs, in order. */
  List<Cue> of(int segment) {
    return ofSegment.computeIfAbsent(segment, this::find);
  }

  private List<Cue> find(int index) {
    Segment segment = layout.segments().get(index);
    List<Cue> cues = new ArrayList<>();
    int from = segment.from();
    for (int run : segment.runs()) {
      cues.addAll(finder.in(layout.passage(), from, layout.from(run)));
      from = layout.to(run);
    }
    cues.addAll(finder.in(layout.passage(), from, segment.to()));
    return List.copyOf(cues);
  }

  /** Those of them that end at or before the token {@code end}; logarithmic. */
  List<Cue> before(int segment, int end) {
    List<Cue> cues = of(segment);
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).to() <= end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return cues.subList(0, low);
  }
}
