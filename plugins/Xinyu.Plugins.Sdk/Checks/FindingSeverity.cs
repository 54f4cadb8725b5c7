namespace Xinyu.Plugins.Checks;

public enum FindingSeverity
{
    /// <summary>The rule was applied and is met; shown so that the official sees what was looked at.</summary>
    Pass,

    /// <summary>The rule could not settle the matter, or a fact needs a look.</summary>
    NeedsPerson,

    /// <summary>The rule speaks against the application. Refusing stays the decision of the post entitled to it.</summary>
    SuggestRefusal,

    /// <summary>
    /// The form contradicts itself or a plain limit: the applicant corrects it before submitting. The portal does not take the
    /// application as long as the department answers this. A case that arrived otherwise (at the counter, or while the
    /// department gave no answer) is not lost: there it is shown as <see cref="SuggestRefusal"/>.
    /// </summary>
    RefuseSubmission,

    /// <summary>Something is to be corrected or supplied: it belongs into the one supplement notice.</summary>
    SuggestSupplement,
}
