using Xinyu.Approval.Licences;

namespace Xinyu.Workbench.Licences;

/// <summary>What the form of an act posts.</summary>
internal sealed class LicenceActInput
{
    public int Version { get; set; }

    public LicenceGround? Ground { get; set; }

    public string? Reason { get; set; }

    public string? Heard { get; set; }

    public string? Compensation { get; set; }

    public string? Basis { get; set; }

    public string? Change { get; set; }

    public bool NoGreatHarm { get; set; }

    public ActOnLicence On(Guid id, LicenceAct act) =>
        new(id, Version, act, Ground!.Value, Reason ?? "", Heard, Compensation, NoGreatHarm, Basis, Change);

    /// <summary>What the law wants written. Approval checks it again; here it is said beside the field.</summary>
    public IEnumerable<(string Member, string Error)> Missing(LicenceAct act)
    {
        if (Ground is not { } ground)
        {
            yield return (nameof(Ground), "Error:LicenceGround");
            yield break;
        }

        var needs = LicenceGrounds.Needs(act, ground);
        foreach (var (field, member, text) in new[]
        {
            (LicenceActField.Change, nameof(Change), Change), (LicenceActField.Reason, nameof(Reason), Reason), (LicenceActField.Basis, nameof(Basis), Basis),
            (LicenceActField.Heard, nameof(Heard), Heard), (LicenceActField.Compensation, nameof(Compensation), Compensation),
            (LicenceActField.PublicInterest, nameof(NoGreatHarm), NoGreatHarm ? "true" : null),
        })
        {
            if (needs.HasFlag(field) && string.IsNullOrWhiteSpace(text))
            {
                yield return (member, $"Error:Licence:{field}");
            }
            else if (text?.Length > (field == LicenceActField.Basis ? LicenceTexts.BasisLength : LicenceTexts.TextLength))
            {
                yield return (member, "Error:TooLong");
            }
        }
    }
}
