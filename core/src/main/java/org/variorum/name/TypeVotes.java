package org.variorum.name;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets each mention of a name vote on what it is: by what was learnt where that is built in, else
 * by the weights of the {@link TypeRule}s. Confined to one call.
 */
final class TypeVotes {

  /**
   * No mention speaks louder against a type, as a logarithm: one that was misread must not outvote
   * all others.
   */
  private static final float LOUDEST = 5;

  /**
   * So much is taken off a person for whom no rule speaks, as a logarithm: a wrong speaker is worse
   * than none.
   */
  private static final float CAUTION = 1;

  /** The classes of the model, in its order. */
  private static final List<Entity.Type> TYPES =
      List.of(Entity.Type.PERSON, Entity.Type.ORGANIZATION, Entity.Type.PLACE, Entity.Type.OTHER);

  private final @Nullable TypeModel model;
  private final TypeFeatures features = new TypeFeatures();
  private final float[] scores = new float[TypeModel.CLASSES];

  TypeVotes(Optional<TypeModel> model) {
    this.model = model.orElse(null);
  }

  /** Adds the votes of the mention in {@code context} to those for {@code draft}. */
  void cast(Context context, Draft draft) {
    if (model == null) {
      castByRules(context, draft);
    } else {
      castByModel(model, context, draft);
    }
  }

  private static void castByRules(Context context, Draft draft) {
    for (TypeRule rule : TypeRule.ALL) {
      if (rule.holds().test(context)) {
        draft.vote(rule.type(), rule.weight());
      }
    }
  }

  /** Each type loses what it is less likely than the likeliest. */
  private void castByModel(TypeModel learnt, Context context, Draft draft) {
    features.read(context);
    learnt.score(features, scores);
    if (features.votes()[TypeModel.of(Entity.Type.PERSON)] == 0) {
      scores[TypeModel.of(Entity.Type.PERSON)] -= CAUTION;
    }
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    for (int type = 0; type < TYPES.size(); type++) {
      draft.vote(TYPES.get(type), Math.max(scores[type] - most, -LOUDEST));
    }
  }
}
