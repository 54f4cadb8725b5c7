namespace Xinyu.Plugins.Checks;

public enum CheckStage
{
    /// <summary>At submission, also as a check before it: the applicant can still correct the form.</summary>
    Submit,

    /// <summary>Before the window accepts, refuses, or asks for a supplement.</summary>
    Accept,

    /// <summary>Before the decision: what changed since acceptance, such as a quota used up by another case, shows here.</summary>
    Decide,
}
