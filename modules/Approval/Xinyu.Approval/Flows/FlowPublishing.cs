using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Items;
using Xinyu.Approval.Json;

namespace Xinyu.Approval.Flows;

/// <summary>Looks at a flow file as the departments that use it would have it, and publishes it as the next version.</summary>
internal sealed partial class FlowPublishing(
    XinyuDbContext db, IItemCatalogue items, FlowTrials trials, FlowTexts texts, IGuidGenerator guids, IClock clock) : IFlowPublishing
{
    private const int NamesShown = 5;

    public async Task<FlowCheck> CheckAsync(FlowFileInput file, CancellationToken cancellationToken = default)
    {
        if (!Key().IsMatch(file.Key)) throw new BusinessException("Approval:FlowKeyInvalid").WithData("Key", file.Key);
        var document = Read(file.Xml);
        var graph = document.Graph;
        var users = await UsersAsync(file.Key, cancellationToken);
        var findings = FlowValidator.Validate(document, [.. graph.Nodes.Select(n => n.Post).OfType<string>()]).ToList();
        findings.AddRange(MissingPosts(graph, users));

        var publishable = FlowValidator.CanBePublished(findings);
        var simulation = publishable ? FlowSimulation.Of(graph) : null;
        return new(
            file.Key, graph.Name, await NewestAsync(file.Key, cancellationToken), publishable, simulation?.States ?? 0,
            [.. (simulation?.Ends ?? []).Select(e => graph.Find(e)?.Name ?? e)], [.. users.Select(d => d.ShortName)],
            [.. findings.OrderBy(f => f.Level).Select(f => texts.Describe(f, graph))]);
    }

    public async Task<FlowVersionMark> PublishAsync(PublishFlowInput input, CancellationToken cancellationToken = default)
    {
        var check = await CheckAsync(new(input.Key, input.Xml), cancellationToken);
        if (check.BasedOn != input.BasedOn) throw Overtaken(input.Key, check.BasedOn);
        if (!check.CanBePublished)
        {
            var first = check.Findings.First(f => !f.IsNote);
            throw new BusinessException("Approval:FlowNotPublishable").WithData("Count", check.Findings.Count(f => !f.IsNote)).WithData("First", first.Text);
        }

        var sha256 = ContentText.Sha256(input.Xml);
        if (await db.Set<FlowDefinition>().AnyAsync(f => f.Key == input.Key && f.Version == check.BasedOn && f.Sha256 == sha256, cancellationToken))
            throw new BusinessException("Approval:FlowUnchanged").WithData("Version", check.BasedOn);
        var published = new FlowDefinition(guids.Create(), input.Key, check.BasedOn + 1, check.Name, input.Xml, sha256, clock.Now);
        db.Set<FlowDefinition>().Add(published);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            db.Entry(published).State = EntityState.Detached; // key and number are unique: somebody else published in the same moment
            throw Overtaken(input.Key, await NewestAsync(input.Key, cancellationToken));
        }

        return new(published.Version, published.PublishedAt, 0);
    }

    public Task<FlowTrialDto> PlayAsync(FlowTrialInput input, CancellationToken cancellationToken = default) => trials.PlayAsync(input, cancellationToken);

    /// <summary>A post that departments lack is told once, with their names.</summary>
    private static IEnumerable<FlowFinding> MissingPosts(FlowGraph graph, IEnumerable<DepartmentDefinition> departments) =>
        from department in departments
        from finding in FlowPostCheck.Of(graph, [.. department.Posts.Select(p => p.Code)])
        where finding.Code == FlowFindingCodes.PostNotInDepartment
        group department.ShortName by finding into lacking
        select lacking.Key with { Detail = $"{lacking.Key.Detail} ({string.Join('、', lacking.Take(NamesShown))}{(lacking.Count() > NamesShown ? "…" : "")})" };

    private static FlowDocument Read(string xml)
    {
        try
        {
            return FlowDocument.Parse(xml, FeelLanguage.Instance);
        }
        catch (FlowFormatException wrong)
        {
            throw new BusinessException(wrong.Failure.Code).WithData("Detail", wrong.Failure.Detail ?? "").WithData("Element", wrong.Failure.ElementId ?? "");
        }
    }

    private async Task<int> NewestAsync(string key, CancellationToken cancellationToken) =>
        await db.Set<FlowDefinition>().Where(f => f.Key == key).MaxAsync(f => (int?)f.Version, cancellationToken) ?? 0;

    /// <summary>The departments with items on this flow: each has to have the posts that its tasks name.</summary>
    private async Task<IReadOnlyList<DepartmentDefinition>> UsersAsync(string key, CancellationToken cancellationToken)
    {
        var list = await items.GetListAsync(new ItemListInput { MaxResultCount = FlowTrials.AllItems }, cancellationToken);
        var codes = list.Items.Where(i => i.Flow == key).Select(i => i.DepartmentCode).ToHashSet();
        return [.. (await items.GetDepartmentsAsync(cancellationToken)).Where(d => codes.Contains(d.Code))];
    }

    private static BusinessException Overtaken(string key, int version) =>
        new BusinessException("Approval:FlowOvertaken").WithData("Flow", key).WithData("Version", version);

    [GeneratedRegex("^[a-z][a-z0-9-]{1,39}$")]
    private static partial Regex Key();
}
