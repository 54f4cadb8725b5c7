using Xinyu.Plugins.IndustryCommerce.Names;

namespace Xinyu.Plugins.IndustryCommerce;

/// <summary>GS-02 重名校验, against names kept and companies registered.</summary>
internal sealed class CompanyNameSearch(IPlugInParameters parameters, IPlugInClock clock, IDepartmentLookup lookup) : IItemChecks
{
    /// <summary>
    /// The name and, where it is taken, the spare ones in their order: the first that is free takes its place. The same holder's
    /// kept name is not in his way.
    /// </summary>
    [Rule(CompanyNameApproval.Item, 2)]
    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var form = snapshot.Form;
        string[] evidence = ["nameShop", "spareNames"];
        if (form.Text("nameShop") is not { } shop || form.Text("nameRegion") is not { } region || form.Text("nameIndustry") is not { } industry)
            return [Finding.NeedsPerson("GS-02.NameIncomplete") with { EvidenceFields = evidence }];

        var kept = await InForceAsync(CompanyNameApproval.Item, cancellationToken);
        var registered = await InForceAsync(CompanyRegistration.Item, cancellationToken);
        var findings = new List<Finding>();
        if (kept.IsTruncated || registered.IsTruncated)
            findings.Add(Finding.NeedsPerson("GS-02.TooManyNames") with { EvidenceFields = evidence });

        var others = kept.Licences.Where(l => l.HolderIdentifier != snapshot.Applicant.Identifier).Select(l => l.Form).ToList();
        var companies = registered.Licences.Select(l => l.Form.Text("companyTitle")).OfType<string>().ToList();
        var spares = form.Rows("spareNames").Select(r => r.Text("spareShop")).OfType<string>();
        string? taken = null;
        foreach (var candidate in spares.Prepend(shop))
        {
            var name = CompanyName.Of(region, candidate, industry);
            var same = Known(others, companies, name.Shop.Length).ToList();
            if (same.Exists(known => known.Region == name.Region && known.Shop == name.Shop && SameClass(known.Industry, name.Industry)))
            {
                taken ??= candidate;
                continue;
            }

            findings.Add(taken is null
                ? Finding.Pass("GS-02.NameFree") with { Arguments = new() { { "shop", candidate } }, EvidenceFields = evidence }
                : Finding.NeedsPerson("GS-02.SpareNameFree") with { Arguments = new() { { "taken", taken }, { "shop", candidate } }, EvidenceFields = evidence });
            findings.AddRange(Near(name, Known(others, companies, name.Shop.Length - 1, name.Shop.Length, name.Shop.Length + 1)));
            return findings;
        }

        findings.Add(Finding.SuggestRefusal("GS-02.NameTaken") with { Arguments = new() { { "shop", taken } }, EvidenceFields = evidence });
        return findings;
    }

    /// <summary>同音或仅一字之差 in the same region and class: shown, not refused.</summary>
    private IEnumerable<Finding> Near(CompanyName name, IEnumerable<CompanyName> known) => known
        .Where(k => k.Region == name.Region && SameClass(k.Industry, name.Industry) && k.Shop != name.Shop)
        .Where(k => ChineseCharacters.SoundAlike(k.Shop, name.Shop) || ChineseCharacters.DifferByOne(k.Shop, name.Shop))
        .Select(k => k.Shop).Distinct().Order(StringComparer.Ordinal).Take(10)
        .Select(near => Finding.NeedsPerson("GS-02.NameNear") with { Arguments = new() { { "shop", name.Shop }, { "near", near } }, EvidenceFields = ["nameShop"] });

    private static IEnumerable<CompanyName> Known(List<FormValues> kept, List<string> companies, params int[] lengths) =>
    [
        .. kept.Where(f => f.Text("nameShop") is not null)
            .Select(f => CompanyName.Of(f.Text("nameRegion") ?? "", f.Text("nameShop")!, f.Text("nameIndustry") ?? "")),
        .. from whole in companies
           from length in lengths
           where length > 1
           let name = CompanyName.Registered(whole, length)
           where name is not null
           select name,
    ];

    private bool SameClass(string one, string other) => one == other || ClassOf(one) == ClassOf(other);

    private string ClassOf(string industry) => parameters.Table(CompanyNameApproval.Industries)
        .FirstOrDefault(r => r.Text("word") is { } word && industry.Contains(ChineseCharacters.Unify(word), StringComparison.Ordinal))?.Text("class") ?? industry;

    private async Task<(IReadOnlyList<LicenceSnapshot> Licences, bool IsTruncated)> InForceAsync(string item, CancellationToken cancellationToken)
    {
        var query = new LicenceQuery(item) { ValidOn = clock.Today };
        var licences = await lookup.LicencesAsync(query, cancellationToken);
        return (licences, licences.Count >= query.MaxCount);
    }
}
