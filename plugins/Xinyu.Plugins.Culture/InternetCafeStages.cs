using Xinyu.Plugins.Documents;

namespace Xinyu.Plugins.Culture;

/// <summary>WH-01 总量控制 and 两段流程, which look at what the bureau granted before.</summary>
internal sealed class InternetCafeStages(IPlugInParameters parameters, IPlugInClock clock, IDepartmentLookup lookup) : IItemChecks, IDocumentContent
{
    private const string Preparation = "筹建审批";
    private const string Final = "最终审核发证";
    private static readonly string[] AfterPreparation = ["信息网络安全审核意见书(筹建完成后)", "消防安全检查意见书(筹建完成后)"];

    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var query = new LicenceQuery(InternetCafeSetting.Item);
        var licences = await lookup.LicencesAsync(query, cancellationToken);
        return
        [
            .. Ceiling(snapshot.Form, licences, licences.Count >= query.MaxCount), .. Revoked(snapshot.Form, licences), .. Stages(stage, snapshot, licences),
        ];
    }

    /// <summary>
    /// 总量控制. "达到上限": as many as the ceiling leave no room. A place counts once, however often it was granted (preparation
    /// and final), and the applicant's own place does not stand in his own way. During a stop of new approvals every
    /// application is held up, as the text says, also the final one.
    /// </summary>
    [Rule(InternetCafeSetting.Item, 2)]
    private IEnumerable<Finding> Ceiling(FormValues form, IReadOnlyList<LicenceSnapshot> licences, bool truncated)
    {
        if (parameters.Boolean(InternetCafeSetting.Moratorium))
            yield return Finding.SuggestRefusal("WH-01.Moratorium.InForce");
        var ceilings = parameters.Table(InternetCafeSetting.Ceilings);
        if (County(form, ceilings) is not { } county || county.Number("most") is not { } most || truncated)
        {
            yield return Finding.NeedsPerson("WH-01.CeilingUndetermined") with { EvidenceFields = ["venueAddress"] };
            yield break;
        }

        var own = Place(form);
        var today = clock.Today;
        var open = licences.Where(l => l.EndedOn is null && !(l.ValidUntil < today) && County(l.Form, ceilings)?.Text("county") == county.Text("county"))
            .Select(l => Place(l.Form)).Where(place => place != own).Distinct().Count();
        yield return (open < most ? Finding.Pass("WH-01.RoomLeft") : Finding.SuggestRefusal("WH-01.CeilingReached")) with
        {
            Arguments = new() { { "county", county.Text("county") }, { "open", open }, { "most", most } },
            EvidenceFields = ["venueAddress"],
        };
    }

    /// <summary>
    /// "3年内": the third anniversary of the revocation is the last day of it. The register says that a licence ended, not
    /// whether it was revoked or given back: there a person looks; revocations of elsewhere are a parameter.
    /// </summary>
    [Rule(InternetCafeSetting.Item, 3)]
    private IEnumerable<Finding> Revoked(FormValues form, IReadOnlyList<LicenceSnapshot> licences)
    {
        if (form.Text("legalPersonId") is not { } person)
            yield break;
        var years = (int)parameters.Number(InternetCafeSetting.RevocationYears);
        var listed = parameters.Table(InternetCafeSetting.Revocations).Where(r => Same(r.Text("identity"), person)).Select(r => r.Date("on")).OfType<DateOnly>();
        var ended = licences.Where(l => Same(l.Form.Text("legalPersonId"), person)).Select(l => l.EndedOn).OfType<DateOnly>();
        var finding = listed.Any(Recent) ? Finding.SuggestRefusal("WH-01.Revoked")
            : ended.Any(Recent) ? Finding.NeedsPerson("WH-01.EndedToLookAt")
            : Finding.Pass("WH-01.NotRevoked");
        yield return finding with { Arguments = new() { { "years", years } }, EvidenceFields = ["legalPersonId"] };

        bool Recent(DateOnly on) => on.AddYears(years) >= clock.Today;
    }

    /// <summary>
    /// 两段流程. The preparation ends its own case with the consent, and with it its clock; the final examination is a new case, so
    /// that nobody's time runs while the applicant builds. It builds on the consent and the two opinions.
    /// </summary>
    [Rule(InternetCafeSetting.Item, 3)]
    private static IEnumerable<Finding> Stages(CheckStage stage, CaseSnapshot snapshot, IReadOnlyList<LicenceSnapshot> licences)
    {
        string[] evidence = ["stage"];
        if (snapshot.Form.Text("stage") != Final)
        {
            yield return (snapshot.Form.Text("stage") == Preparation ? Finding.Pass("WH-01.PreparationFirst") : Finding.NeedsPerson("WH-01.StageMissing"))
                with { EvidenceFields = evidence };
            yield break;
        }

        var consent = licences.FirstOrDefault(l => l.Form.Text("stage") == Preparation && l.EndedOn is null && Place(l.Form) == Place(snapshot.Form));
        yield return (consent is null ? Finding.NeedsPerson("WH-01.ConsentToFind") : Finding.Pass("WH-01.ConsentFound")) with
        {
            Arguments = new() { { "number", consent?.Number } },
            EvidenceFields = evidence,
        };
        foreach (var name in AfterPreparation)
            yield return (snapshot.HasMaterial(name) ? Finding.Pass("WH-01.OpinionAttached") : Finding.ReturnsForSupplement("WH-01.OpinionMissing", stage)) with
            {
                Arguments = new() { { "material", name } },
                EvidenceFields = evidence,
            };
    }

    [Rule(InternetCafeSetting.Item, 3)]
    public Task<IReadOnlyList<DocumentBlock>> BlocksAsync(string documentKind, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DocumentBlock>>(documentKind == "准予行政许可决定书" && snapshot.Form.Text("stage") == Preparation
            ? [new ParagraphBlock($"同意“{snapshot.Form.Text("netbarName")}”筹建。筹建完成后，凭消防安全检查意见书和信息网络安全审核意见书申请最终审核；领取许可证前不得营业。")]
            : []);

    private static (string? Person, string? Address) Place(FormValues form) => (form.Text("legalPersonId")?.ToUpperInvariant(), form.Text("venueAddress"));

    private static ParameterRow? County(FormValues form, IReadOnlyList<ParameterRow> counties) => form.Text("venueAddress") is { } address
        ? counties.FirstOrDefault(r => r.Text("county") is { } county && address.Contains(county, StringComparison.Ordinal))
        : null;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
