using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Forms;
using Xinyu.Approval.PlugIns;

namespace Xinyu.Approval.Sections;

/// <summary>
/// What an item's plug-in adds to its form, as it last answered, and whether to ask it again. The answer outlives the plug-in's
/// failures: a form does not change because a call goes wrong.
/// </summary>
internal sealed class ItemSections : Entity<Guid>, IHasEntityVersion
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    private ItemSections() { }

    public ItemSections(Guid id, string itemCode)
        : base(id) => ItemCode = itemCode;

    public string ItemCode { get; private set; } = "";

    /// <summary>The plug-in that was asked last; null when the item had none.</summary>
    public string? PlugInVersion { get; private set; }

    /// <summary>Of the plug-in's parameters as they were then: what it answers may rest on them.</summary>
    public string ParametersSha256 { get; private set; } = "";

    public string FieldsJson { get; private set; } = "[]";

    /// <summary>When to ask next (UTC); null once it has answered.</summary>
    public DateTime? AskAt { get; private set; }

    /// <summary>How often it has failed in a row.</summary>
    public int Failures { get; private set; }

    /// <summary>Why it gave no usable answer the last time, as the finding that new cases get.</summary>
    public string? FailureJson { get; private set; }

    public int EntityVersion { get; private set; }

    public IReadOnlyList<FieldDefinition> Fields => StoredJson.Read<List<FieldDefinition>>(FieldsJson);

    public DepartmentFinding? Failure => StoredJson.ReadOrDefault<DepartmentFinding>(FailureJson);

    /// <summary>Another version, other parameters or no plug-in at all: asked at once.</summary>
    public bool Follow(string? plugInVersion, string parametersSha256, DateTime now)
    {
        if (PlugInVersion == plugInVersion && ParametersSha256 == parametersSha256) return false;
        (PlugInVersion, ParametersSha256, AskAt, Failures, FailureJson) = (plugInVersion, parametersSha256, now, 0, null);
        return true;
    }

    public void Answered(IReadOnlyList<FieldDefinition> fields) =>
        (FieldsJson, AskAt, Failures, FailureJson) = (StoredJson.Write(fields), null, 0, null);

    public void Failed(DepartmentFinding failure, DateTime now)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(Failures++, 10));
        (AskAt, FailureJson) = (now + (pause < LongestPause ? pause : LongestPause), StoredJson.Write(failure));
    }
}
