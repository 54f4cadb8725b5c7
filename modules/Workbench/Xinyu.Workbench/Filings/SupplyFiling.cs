using Xinyu.Abp;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Items;

namespace Xinyu.Workbench.Filings;

/// <summary>Answers a supplement notice, in parts or declared complete: by the department that filed, or by the window for who came back with paper.</summary>
internal sealed class SupplyFiling(
    OurFilings ours, FilingCases cases, AttachToFiling attach, CheckFiling check, HeldForFiling held, FormCheck forms, ICaseIntake intake, IClock clock)
{
    public async Task<WantedSupplement> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        var filing = await ours.GetAsync(id, cancellationToken);
        var detail = await cases.GetAsync(filing, cancellationToken);
        if (detail.Summary.State != CaseState.AwaitingSupplement) throw new BusinessException(FilingRefusals.NoSupplementOpen);
        var files = (await ours.MaterialsAsync(id, cancellationToken)).FindAll(m => m is { IsSupplement: true, SentAt: null });
        var wanted = detail.Defects.Select(d => d.Material).OfType<int>().ToHashSet();
        var rows = await check.RowsAsync(detail.Item, files, await held.OfAsync(detail, cancellationToken), cancellationToken);
        return new(filing, detail, [.. rows.Where(r => wanted.Count == 0 || wanted.Contains(r.Number))]);
    }

    public async Task<FilingMaterial> AttachAsync(Guid id, int material, string? fileName, Stream content, CancellationToken cancellationToken) =>
        await attach.AddAsync((await ReadAsync(id, cancellationToken)).Filing, material, fileName, content, supplement: true, cancellationToken);

    /// <param name="corrections">Values of the fields that the notice names; null when no field is wrong.</param>
    /// <returns>What is wrong with the corrected fields; nothing was sent then.</returns>
    public async Task<FormReport> SendAsync(Guid id, IReadOnlyDictionary<string, object?>? corrections, bool declareComplete, CancellationToken cancellationToken)
    {
        var wanted = await ReadAsync(id, cancellationToken);
        var (filing, item) = (wanted.Filing, wanted.Detail.Item);
        var corrected = Corrected(item, filing, corrections);
        if (corrected is not null)
        {
            var report = forms.Judge(item.Fields, corrected);
            if (report.Problems.Any(p => corrections!.ContainsKey(p.FieldId))) return report;
            filing.Correct(FormValues.ToJson(item.Fields, report.Values));
        }

        var files = await ours.MaterialsAsync(id, cancellationToken);
        var sent = files.FindAll(m => m is { IsSupplement: true, SentAt: null });
        var before = files.Exists(m => m is { IsSupplement: true, SentAt: not null });
        if (sent.Count == 0 && corrected is null && !(declareComplete && before)) throw new BusinessException(FilingRefusals.SupplementEmpty);
        foreach (var file in sent) file.Send(clock.Now);
        await intake.SupplyAsync(
            new(filing.CaseNumber!, corrected is null ? null : filing.FormJson, [.. sent.Select(f => f.ToSupplied(filing.IsPaper ? "counter" : "department"))], declareComplete),
            cancellationToken);
        return FormReport.Nothing;
    }

    private static Dictionary<string, object?>? Corrected(ItemDefinition item, Filing filing, IReadOnlyDictionary<string, object?>? corrections)
    {
        if (corrections is null || corrections.Count == 0) return null;
        var values = new Dictionary<string, object?>(FormText.Read(item.Fields, filing.FormJson));
        foreach (var (field, value) in corrections) values[field] = value;
        return values;
    }
}

/// <param name="Materials">Those the notice names, or all of them, with what was uploaded and not yet sent.</param>
internal sealed record WantedSupplement(Filing Filing, CaseDetail Detail, IReadOnlyList<MaterialRow> Materials)
{
    public IReadOnlyList<FieldDefinition> Fields =>
        [.. Detail.Item.Fields.Where(f => Detail.Defects.Any(d => d.FieldId == f.Id)).Select(f => f with { VisibleWhen = null })];

    public DateOnly? Until => Detail.Events.FirstOrDefault(e => e.Kind is CaseEventKind.SupplementRequested or CaseEventKind.DefectRepeated)?
        .Arguments.GetValueOrDefault("until") is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
}
