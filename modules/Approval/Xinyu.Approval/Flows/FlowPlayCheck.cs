namespace Xinyu.Approval.Flows;

/// <summary>What only shows when a flow is played through: a join that waits for a token which took another way.</summary>
internal static class FlowPlayCheck
{
    public static IEnumerable<FlowFinding> Of(FlowGraph graph)
    {
        var simulation = FlowSimulation.Of(graph);
        foreach (var failure in simulation.Failures.Distinct())
        {
            var code = failure.Code switch
            {
                FlowErrorCodes.Deadlock => FlowFindingCodes.JoinMayWaitForever,
                FlowErrorCodes.TooManySteps => FlowFindingCodes.GatewayCycle,
                FlowErrorCodes.NoWayOn => FlowFindingCodes.MayHaveNoWayOn,
                _ => failure.Code,
            };
            yield return new(code, failure.ElementId ?? graph.Id, failure.Detail);
        }

        if (!simulation.IsComplete)
            yield return new(FlowFindingCodes.TooLargeToPlay, graph.Id, Level: FlowFindingLevel.Note);
    }
}
