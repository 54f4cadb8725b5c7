using Xinyu.Approval.Filing;
using Xinyu.Approval.Items;
using Xinyu.Approval.Materials;

namespace Xinyu.Workbench.Filings;

/// <summary>What is still missing or wrong before a filing can be handed in.</summary>
internal sealed class CheckFiling(IItemCatalogue catalogue, OurFilings ours, FormCheck forms, PaperCheck paper, HeldForFiling held)
{
    public async Task<FilingReport> ExecuteAsync(Filing filing, CancellationToken cancellationToken)
    {
        var current = await catalogue.GetAsync(filing.ItemCode, null, cancellationToken);
        var item = (await catalogue.GetAsync(filing.ItemCode, filing.ItemVersion, cancellationToken)).Definition;
        var files = await ours.MaterialsAsync(filing.Id, cancellationToken);
        var proof = files.Find(f => f.Material == FilingMaterial.Proof);
        var judged = filing.IsPaper ? await paper.JudgeAsync(filing.Paper, item, proof is not null, filing.LicenceId, cancellationToken) : null;
        var offers = await held.OfAsync(filing, item, judged?.Applicant, cancellationToken);
        return new(
            filing, item, current.Version, current.Open, await RowsAsync(item, files, offers, cancellationToken),
            forms.Judge(item.Fields, FormText.Read(item.Fields, filing.FormJson)), proof, judged);
    }

    /// <summary>The materials of an item with the files for each; what is another item's result is named with its department.</summary>
    public async Task<IReadOnlyList<MaterialRow>> RowsAsync(
        ItemDefinition item, IReadOnlyList<FilingMaterial> files, IReadOnlyDictionary<int, HeldMaterial> offers, CancellationToken cancellationToken)
    {
        var rows = new List<MaterialRow>();
        for (var i = 0; i < item.Materials.Count; i++)
        {
            var material = item.Materials[i];
            var result = MaterialIssuer.IsItem(material.IssuedBy)
                ? (await catalogue.GetListAsync(new() { Filter = material.IssuedBy, MaxResultCount = 1 }, cancellationToken)).Items.FirstOrDefault(f => f.Code == material.IssuedBy)
                : null;
            var present = files.Where(f => f.Material == i).ToList();
            rows.Add(new(i, material, result is null ? null : new(result.Name, result.DepartmentName), present)
            {
                Held = HeldOffers.ToWindow(offers.GetValueOrDefault(i), present),
            });
        }
        return rows;
    }
}

/// <param name="Paper">At the counter.</param>
internal sealed record FilingReport(
    Filing Filing, ItemDefinition Item, int CurrentVersion, bool Open, IReadOnlyList<MaterialRow> Materials, FormReport Form, FilingMaterial? Proof, PaperReport? Paper)
{
    public IReadOnlyList<MaterialRow> Missing => [.. Materials.Where(m => m.Demanded && m.Files.Count == 0)];

    public int Problems => Form.Problems.Count + Missing.Count + (Paper?.Problems.Count ?? 0);

    public bool IsComplete => Problems == 0;
}
