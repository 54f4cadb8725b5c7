using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Forms;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Cases;

/// <summary>Moves a case along its flow and turns the engine's effects into tasks and events of the case.</summary>
internal sealed class CaseFlow(XinyuDbContext db, FlowLibrary flows, IBackgroundJobManager jobs)
{
    public const string ProcedureEndedMessage = "procedure-ended";
    public const string MakeDocumentsService = "makeDocuments";

    public Task StartAsync(CaseScene scene, CancellationToken cancellationToken) =>
        AdvanceAsync(scene, FlowState.Initial, new FlowCommand.Start(), null, cancellationToken);

    /// <summary>A task that several departments have goes on with the last of them; one that returns it decides for all.</summary>
    public async Task CompleteTaskAsync(CaseScene scene, CaseTask task, string outcome, Func<Task> makeDocuments, CancellationToken cancellationToken)
    {
        if (scene.Tasks.Any(t => t.IsOpen && t.TokenId == task.TokenId && t.NodeId == task.NodeId))
        {
            scene.Case.MoveFlow(StateOf(scene).ToJson(), scene.CurrentTask);
            return;
        }

        var returned = await db.Set<CaseTask>().AnyAsync(
            t => t.CaseId == scene.Case.Id && t.TokenId == task.TokenId && t.NodeId == task.NodeId && t.Outcome == Outcomes.Return, cancellationToken);
        await AdvanceAsync(
            scene, StateOf(scene), new FlowCommand.CompleteTask(task.NodeId, returned ? Outcomes.Return : outcome, task.TokenId), makeDocuments, cancellationToken);
    }

    /// <summary>A message that nothing waits for is no error: a procedure may end before the flow comes to wait for it.</summary>
    public async Task DeliverMessageAsync(CaseScene scene, string message, CancellationToken cancellationToken)
    {
        var graph = await GraphAsync(scene, cancellationToken);
        var state = StateOf(scene);
        if (state.Tokens.Any(t => graph.Find(t.Node)?.Message == message))
            await AdvanceAsync(scene, state, new FlowCommand.DeliverMessage(message), null, cancellationToken);
    }

    /// <summary>Fires what has run out, one after the other: the way a timer leads to may disarm or arm others.</summary>
    public async Task FireTimersAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        var graph = await GraphAsync(scene, cancellationToken);
        while (CaseTimers.Of(scene).FirstOrDefault(t => scene.Moment.Clock.IsPast(t.Due)) is { Timer: { } timer } run)
        {
            scene.Case.FireTimer(scene.Moment, timer.Node, graph.Find(timer.Node)?.Name ?? timer.Node, timer.WorkingDays, run.Due);
            await AdvanceAsync(scene, StateOf(scene), new FlowCommand.FireTimer(timer.Node, timer.Token), null, cancellationToken);
        }
    }

    /// <summary>The law has decided, wherever the flow stood: it goes on as after the grant.</summary>
    public async Task DecideAsync(CaseScene scene, Func<Task> makeDocuments, CancellationToken cancellationToken)
    {
        var decision = (await GraphAsync(scene, cancellationToken)).Nodes.First(n => n.Kind == FlowNodeKind.UserTask && n.Outcomes.Contains(Outcomes.Grant));
        var state = StateOf(scene);
        var at = new FlowToken(state.NextToken, decision.Id);
        await AdvanceAsync(
            scene, state with { Tokens = [at], NextToken = state.NextToken + 1, Timers = [] }, new FlowCommand.CompleteTask(decision.Id, Outcomes.Grant, at.Id), makeDocuments,
            cancellationToken);
    }

    public static void Cancel(CaseScene scene)
    {
        foreach (var task in scene.Tasks.Where(t => t.IsOpen)) task.Close(scene.Moment.Now, null, null, null);
    }

    public ValueTask<FlowGraph> GraphAsync(CaseScene scene, CancellationToken cancellationToken) =>
        flows.GetAsync(scene.Case.FlowKey, scene.Case.FlowVersion, cancellationToken);

    public static FlowState StateOf(CaseScene scene) =>
        scene.Case.FlowState is { } json ? Flows.FlowState.FromJson(json) : Flows.FlowState.Initial;

    private async Task AdvanceAsync(CaseScene scene, FlowState state, FlowCommand command, Func<Task>? makeDocuments, CancellationToken cancellationToken)
    {
        var graph = await GraphAsync(scene, cancellationToken);
        var variables = Variables(scene);
        var waiting = new Queue<FlowCommand>([command]);
        while (waiting.TryDequeue(out var next))
        {
            var advance = FlowEngine.Advance(graph, state, next, variables);
            if (!advance.Succeeded)
                throw new BusinessException(advance.Failure.Code).WithData("Element", advance.Failure.ElementId ?? "").WithData("Detail", advance.Failure.Detail ?? "");
            state = advance.State;
            foreach (var effect in advance.Effects)
                if (await CarryOutAsync(scene, graph, effect, makeDocuments) is { } follow) waiting.Enqueue(follow);
        }
        state = CaseTimers.Armed(state, scene.Today);
        // A procedure that ended (or never had to start) before the flow came to its waiting place must not hold the case.
        scene.Case.MoveFlow(state.ToJson(), scene.CurrentTask, state.Timers.Select(t => graph.Find(t.Node)).FirstOrDefault(n => n?.Kind == FlowNodeKind.TimerCatch)?.Name);
        if (state.Tokens.Any(t => graph.Find(t.Node)?.Message == ProcedureEndedMessage) && scene.Procedures.Count > 0 && scene.Procedures.All(p => p.EndedOn is not null))
            await AdvanceAsync(scene, state, new FlowCommand.DeliverMessage(ProcedureEndedMessage), makeDocuments, cancellationToken);
    }

    private async Task<FlowCommand?> CarryOutAsync(CaseScene scene, FlowGraph graph, FlowEffect effect, Func<Task>? makeDocuments)
    {
        switch (effect)
        {
            case FlowEffect.TaskOpened opened:
                Open(scene, opened);
                if (opened.Step == FlowStep.Approve) await jobs.EnqueueAsync(new CheckCaseArgs(scene.Case.Id, CheckStage.Decide, scene.Moment.Now));
                return null;
            case FlowEffect.TaskClosed closed:
                foreach (var task in scene.Tasks.Where(t => t.IsOpen && t.TokenId == closed.TokenId && t.NodeId == closed.NodeId))
                    task.Close(scene.Moment.Now, closed.Outcome, null, null);
                return null;
            case FlowEffect.ServiceRequested { Service: MakeDocumentsService } service:
                if (makeDocuments is not null) await makeDocuments();
                return new FlowCommand.CompleteService(service.NodeId, service.TokenId);
            case FlowEffect.ServiceRequested service:
                throw new BusinessException("Approval:FlowServiceUnknown").WithData("Service", service.Service);
            case FlowEffect.CallRequested call:
                // The joint template's countersigning is a task of its own; a called flow has no outcome of its own yet.
                return new FlowCommand.CompleteCall(call.NodeId, null, call.TokenId);
            default:
                return null;
        }
    }

    private void Open(CaseScene scene, FlowEffect.TaskOpened opened)
    {
        if (opened.Node.Party == FlowParty.Countersign && scene.Countersigners.Count > 0)
            foreach (var department in scene.Countersigners) Open(scene, opened, department.Code, opened.Node.PostIn([.. department.Posts.Select(p => p.Code)]) ?? Posts.PostCodes.Leader);
        else
            Open(scene, opened, scene.Case.DepartmentCode, OwnPost(scene, opened));
    }

    private static string OwnPost(CaseScene scene, FlowEffect.TaskOpened opened) =>
        opened.Node.PostIn([.. scene.Department.Posts.Select(p => p.Code)]) ?? scene.Standing(opened.Post ?? Posts.PostCodes.Handler);

    private void Open(CaseScene scene, FlowEffect.TaskOpened opened, string departmentCode, string post)
    {
        var task = new CaseTask(
            scene.Moment.NewId(), scene.Case.Id, departmentCode, opened.TokenId, opened.NodeId, opened.Name, post,
            StepWord(opened.Step), opened.Share > 0 ? (int)opened.Share : null, opened.Outcomes, scene.Moment.Now);
        db.Set<CaseTask>().Add(task);
        scene.Tasks.Add(task);
        scene.Case.OpenTask(scene.Moment, task, scene.PostName(task));
    }

    public static string StepWord(FlowStep? step) => (step ?? FlowStep.Handle) switch
    {
        FlowStep.Accept => "accept",
        FlowStep.Approve => "approve",
        FlowStep.Close => "close",
        FlowStep.Inform => "inform",
        _ => "handle",
    };

    /// <summary>What conditions may ask: the form, the tier, and whether a special procedure stands in the catalogue.</summary>
    private static Dictionary<string, object?> Variables(CaseScene scene) =>
        FlowCaseVariables.Of(FormValues.FromJson(scene.Item.Fields, scene.Case.FormJson), scene.Case.Tier, scene.Case.IsGranted, scene.Item.SpecialProcedures.Count);
}
