namespace Xinyu.Plugins.Checks;

public enum FindingSeverity
{
    /// <summary>The rule was applied and is met; shown so that the official sees what was looked at.</summary>
    Pass,

    /// <summary>The rule could not settle the matter, or a fact needs a look.</summary>
    NeedsPerson,

    /// <summary>The rule speaks against the application. Refusing stays the decision of the post entitled to it.</summary>
    SuggestRefusal,
}
