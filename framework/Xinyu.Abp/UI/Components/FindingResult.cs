namespace Xinyu.Abp.UI.Components;

/// <summary>What a check came to. In lists what needs a person comes first.</summary>
public enum FindingResult
{
    NeedsPerson,
    Passed,
    Unchecked,

    /// <summary>The check itself did not run; the case goes on without it.</summary>
    CheckFailed
}
