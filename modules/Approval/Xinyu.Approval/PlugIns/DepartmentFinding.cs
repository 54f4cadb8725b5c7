using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.PlugIns;

/// <summary>
/// A finding as it is stored on the case. Code and arguments say what was found; both texts are kept beside them,
/// because the plug-in that could render them may be gone when the case is read again.
/// </summary>
/// <param name="PlugIn">Who found it, as <c>id@version</c>.</param>
internal sealed record DepartmentFinding(
    string Code,
    FindingSeverity Severity,
    IReadOnlyDictionary<string, string> Arguments,
    IReadOnlyList<string> EvidenceFields,
    string PlugIn,
    string TextZh,
    string TextEn);
