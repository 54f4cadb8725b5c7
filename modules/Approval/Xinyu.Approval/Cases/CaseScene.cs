using Xinyu.Approval.Calendar;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Items;

namespace Xinyu.Approval.Cases;

/// <summary>Everything one act works with: the case with its parts, the pinned item, the moment and the actor.</summary>
internal sealed class CaseScene(
    Case subject, ItemDefinition item, DepartmentDefinition department, WorkCalendar calendar, CaseMoment moment, CaseActor actor)
{
    public Case Case => subject;
    public ItemDefinition Item { get; private set; } = item;
    public DepartmentDefinition Department => department;
    public WorkCalendar Calendar => calendar;
    public CaseMoment Moment => moment;
    public CaseActor Actor => actor;
    public List<CaseTask> Tasks { get; init; } = [];
    public List<CaseProcedure> Procedures { get; init; } = [];
    /// <summary>Other departments that countersign.</summary>
    public IReadOnlyList<DepartmentDefinition> Countersigners { get; init; } = [];
    public List<CaseDocument> NewDocuments { get; } = [];

    public DateOnly Today => moment.Today;

    public CaseScene As(CaseActor official) => new(subject, Item, department, calendar, moment, official) { Tasks = Tasks, Procedures = Procedures, Countersigners = Countersigners };

    /// <summary>The same scene as another calendar makes it.</summary>
    public CaseScene Under(WorkCalendar other) => new(subject, Item, department, other, moment, actor) { Tasks = Tasks, Procedures = Procedures };

    /// <summary>The same scene as another version of the item makes it.</summary>
    public CaseScene With(ItemDefinition other) => new(subject, other, department, calendar, moment, actor) { Tasks = Tasks, Procedures = Procedures };

    /// <summary>What follows in the same act is played by another version of the item.</summary>
    public void Repin(ItemDefinition next) => Item = next;

    /// <summary>The task the case waits for now; the flow may hold several at once (countersigning).</summary>
    public CaseTask? CurrentTask => Tasks.Where(t => t.IsOpen).OrderBy(t => t.OpenedAt).FirstOrDefault();

    public string PostName(string post) => post switch
    {
        CaseActor.ApplicantPost => "申请人",
        Posts.PostCodes.Government => "本级政府负责人",
        _ => department.Posts.FirstOrDefault(p => p.Code == post)?.Name ?? post,
    };

    /// <summary>Whose task it is: the owner's, or that of a department that countersigns.</summary>
    public DepartmentDefinition DepartmentOf(CaseTask task) => Countersigners.FirstOrDefault(d => d.Code == task.DepartmentCode) ?? department;

    public string PostName(CaseTask task) => DepartmentOf(task) is var own && own.Code == department.Code
        ? PostName(task.Post)
        : own.ShortName + (own.Posts.FirstOrDefault(p => p.Code == task.Post)?.Name ?? task.Post);

    /// <summary>The post that acts for <paramref name="post"/> where the department lists none (finance: window, inspector: handler).</summary>
    public string Standing(string post) => department.Posts.Any(p => p.Code == post)
        ? post
        : post switch
        {
            Posts.PostCodes.Finance => Posts.PostCodes.Window,
            Posts.PostCodes.Inspector => Posts.PostCodes.Handler,
            _ => post,
        };
}
