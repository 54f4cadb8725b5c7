namespace Xinyu.Workbench.Acts;

/// <summary>
/// What the form of the case page posts. One form holds the fields of every act, so that nothing typed is lost when the
/// official changes his mind; only the fields of the chosen act are read. Dates and numbers stay text until then: what is
/// half typed for another act is no error.
/// </summary>
internal sealed class ActInput
{
    public string? Choice { get; set; }

    public int Version { get; set; }

    public string? Opinion { get; set; }

    public string? Note { get; set; }

    /// <summary>not-needed or not-competent.</summary>
    public string? RefusalKind { get; set; }

    public string? RefusalReason { get; set; }

    public string? RightAuthority { get; set; }

    public string? SupplementUntil { get; set; }

    public List<DefectInput> Defects { get; set; } = [];

    public string? RepeatNote { get; set; }

    /// <summary>Defects of what the supplement itself brought.</summary>
    public List<DefectInput> Arisen { get; set; } = [];

    public string? ProcedureName { get; set; }

    public string? ProcedureUntil { get; set; }

    public string? ProcedureReason { get; set; }

    public string? ProcedureResult { get; set; }

    public string? FirstOfficial { get; set; }

    public string? SecondOfficial { get; set; }

    public string? FurtherOfficials { get; set; }

    public string? SiteRecord { get; set; }

    public string? ExtensionDays { get; set; }

    public string? ExtensionReason { get; set; }

    public string? WithdrawalReason { get; set; }

    public string? Tier { get; set; }

    public string? TierReason { get; set; }

    public string? Correction { get; set; }

    public string? RecusalReason { get; set; }

    /// <summary>Left empty by whoever recuses himself.</summary>
    public string? RecusedOfficial { get; set; }

    public string? Countersigners { get; set; }

    public string? HearingTo { get; set; }

    public string? HearingReason { get; set; }

    public string? HearingBy { get; set; }

    public string? HearingDay { get; set; }

    public string? HearingPlace { get; set; }

    public string? HearingPresider { get; set; }

    /// <summary>Id of a file of the case.</summary>
    public string? JudgedMaterial { get; set; }

    public string? MaterialVerdict { get; set; }

    public string? MaterialNote { get; set; }

    public string? ReceiptNumber { get; set; }
}

/// <summary>One material or field in the list of possible defects.</summary>
internal sealed class DefectInput
{
    public int? Material { get; set; }

    public string? FieldId { get; set; }

    public bool Told { get; set; }

    public string? Text { get; set; }

    /// <summary>Whoever writes what is missing means it, ticked or not.</summary>
    public bool IsMeant => Told || !string.IsNullOrWhiteSpace(Text);
}
