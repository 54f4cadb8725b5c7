using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Forms;

namespace Xinyu.Approval.Items;

/// <summary>
/// Everything the law and the policy want known about one approval item (事项梳理, 余府办发[2007]42号):
/// who may apply, on what basis, within which limits, by which flow, with which materials, at what fee.
/// A value: a published version never changes, running cases stay pinned to theirs.
/// </summary>
public sealed record ItemDefinition
{
    /// <summary>Department code and two digits, unique in the city, for example HB-01.</summary>
    public required string Code { get; init; }
    public required string DepartmentCode { get; init; }
    public required string Name { get; init; }
    public required ItemKind Kind { get; init; }
    /// <summary>审批, 审核, 核准, 备案 or 内部事务.</summary>
    public required string Category { get; init; }
    public required RolloutPhase Phase { get; init; }
    /// <summary>individual, enterprise, institution, department.</summary>
    public required IReadOnlyList<string> Applicants { get; init; }
    public required IReadOnlyList<string> LegalBasis { get; init; }
    public required int StatutoryDays { get; init; }
    public required DayKind StatutoryDayKind { get; init; }
    /// <summary>Promised limit in working days (承诺时限).</summary>
    public required int PromisedDays { get; init; }
    public required ClockStart RunsFrom { get; init; }
    public required IReadOnlyList<TimeTier> TimeTiers { get; init; }
    /// <summary>Template of the flow: instant, simple, standard, expert-review, site-inspection, hearing, joint, internal.</summary>
    public required string Flow { get; init; }
    public required IReadOnlyList<SpecialProcedureDefinition> SpecialProcedures { get; init; }
    public required FeeDefinition Fee { get; init; }
    public required IReadOnlyList<MaterialDefinition> Materials { get; init; }
    public required IReadOnlyList<FieldDefinition> Fields { get; init; }
    /// <summary>前置: codes of the items whose result must exist first.</summary>
    public required IReadOnlyList<string> Predecessors { get; init; }
    /// <summary>Name of the document or licence that a granted application ends in.</summary>
    public required string Result { get; init; }
    /// <summary>Years the result is valid; 0 = no expiry.</summary>
    public required int ResultValidYears { get; init; }
    public required IReadOnlyList<string> Statistics { get; init; }
    /// <summary>The department's special rules in words; a plug-in turns them into checks.</summary>
    public required IReadOnlyList<string> DepartmentLogic { get; init; }

    /// <summary>The limits in the form the legal clock takes. Internal items know no legal automatisms (DOMAIN.md 4).</summary>
    public ItemTerms Terms() =>
        new(StatutoryDays, StatutoryDayKind, PromisedDays, RunsFrom, TimeTiers, Kind == ItemKind.Permit,
            Inspects: SpecialProcedures.Any(p => SpecialProcedureDefinition.Inspects(p.Ground)));
}
