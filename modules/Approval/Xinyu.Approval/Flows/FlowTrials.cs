using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Feel;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Items;

namespace Xinyu.Approval.Flows;

/// <summary>Plays published flows over the fields, limits and posts of a real item.</summary>
internal sealed class FlowTrials(XinyuDbContext db, FlowLibrary library, IItemCatalogue items, ILegalCalendar calendars, FlowTexts texts, IClock clock)
{
    /// <summary>More than the city's 248.</summary>
    public const int AllItems = 1000;

    public async Task<FlowTrialDto> PlayAsync(FlowTrialInput input, CancellationToken cancellationToken)
    {
        var version = input.Version ?? await db.Set<FlowDefinition>().Where(f => f.Key == input.Key).MaxAsync(f => (int?)f.Version, cancellationToken) ?? 0;
        var graph = await library.GetAsync(input.Key, version, cancellationToken);
        var item = await ItemAsync(input, cancellationToken);
        var department = item is null ? null : (await items.GetDepartmentsAsync(cancellationToken)).FirstOrDefault(d => d.Code == item.DepartmentCode);
        var result = FlowTrial.Play(graph, new FlowTrialSample
        {
            Form = Form(input, item),
            Tier = input.Values.TryGetValue(FlowCaseVariables.Tier, out var tier) ? tier.ToString() : null,
            Procedures = item?.SpecialProcedures.Count ?? 0,
            PromisedDays = item?.PromisedDays ?? 0,
            Outcomes = input.Outcomes,
            Late = input.Late,
        });

        var calendar = await calendars.GetAsync(cancellationToken);
        var start = input.From ?? LegalDay.Of(clock.Now);
        IReadOnlyList<FlowTrialStepDto> steps;
        try
        {
            steps = [.. result.Steps.Select(s => Describe(s, department, start, calendar))];
        }
        catch (CalendarYearMissingException missing)
        {
            throw new BusinessException(missing.Code).WithData("Year", missing.Year);
        }

        return new(
            input.Key, version, item?.Code, item?.Name, department?.ShortName, item?.PromisedDays ?? 0, Asked(graph), steps, result.End?.Name,
            result.Failure is { } failure ? texts.Text(failure.Code, failure.ElementId, failure.Detail) : null, result.Failure?.ElementId, result.Days);
    }

    private async Task<ItemDefinition?> ItemAsync(FlowTrialInput input, CancellationToken cancellationToken)
    {
        var code = input.ItemCode
            ?? (await items.GetListAsync(new ItemListInput { MaxResultCount = AllItems }, cancellationToken)).Items.FirstOrDefault(i => i.Flow == input.Key)?.Code;
        return code is null ? null : (await items.GetAsync(code, null, cancellationToken)).Definition;
    }

    private static Dictionary<string, object?> Form(FlowTrialInput input, ItemDefinition? item)
    {
        var values = input.Values.Where(v => v.Key != FlowCaseVariables.Tier).ToDictionary(v => v.Key, v => v.Value);
        var known = item is null ? new Dictionary<string, object?>() : FormValues.FromJson(item.Fields, JsonSerializer.SerializeToElement(values));
        // a name that is no field of this item is taken as it stands: the flow may serve items that have it
        return values.ToDictionary(v => v.Key, v => known.TryGetValue(v.Key, out var typed) && typed is not UnreadableValue ? typed : v.Value);
    }

    private static IReadOnlyList<string> Asked(FlowGraph graph) =>
    [
        .. graph.Edges.Select(e => e.Expression).OfType<string>()
            .SelectMany(e => FeelExpression.TryParse(e, out var expression, out _) ? expression.Names : [])
            .Except([.. FlowCaseVariables.Own.Except([FlowCaseVariables.Tier])]).Distinct().Order(StringComparer.Ordinal),
    ];

    private static FlowTrialStepDto Describe(FlowTrialStep step, DepartmentDefinition? department, DateOnly start, WorkCalendar calendar)
    {
        var node = step.Node;
        var post = node.PostIn([.. (department?.Posts ?? []).Select(p => p.Code)]) ?? node.Post;
        return new(
            node.Id, node.Name, node.Element, department?.Posts.FirstOrDefault(p => p.Code == post)?.Name ?? post, step.Outcome, step.To - step.From,
            calendar.AddWorkingDays(start, step.From), calendar.AddWorkingDays(start, step.To),
            [.. step.Conditions.Select(c => new FlowTrialConditionDto(c.Edge.Id, c.Edge.Expression!, c.Holds))]);
    }
}
