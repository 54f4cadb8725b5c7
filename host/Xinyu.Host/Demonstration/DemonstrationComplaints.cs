using Xinyu.Abp.Application.Dtos;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Lists;
using Xinyu.Portal.Complaints;

namespace Xinyu.Host.Demonstration;

/// <summary>A complaint or question as it is to be played; steps read as those of a case.</summary>
internal sealed record DemonstrationComplaint(string Department, string Kind, bool Anonymous, string Subject, string Text, int DaysAgo, string Steps)
{
    public static IReadOnlyList<DemonstrationComplaint> All { get; } =
    [
        new("JS", "complaint", false, "施工许可超过承诺时限", "承诺七个工作日，实际办了十天，窗口没有说明原因。", 14, "2 accept; 1 assign; 5 answer 经核查，审核环节耽误三天，已对经办科室批评教育并致歉。; 1 review; 1 close substantiated"),
        new("WH", "complaint", true, "网吧审批距离测量有疑问", "希望公开与学校距离的测量方法和记录。", 11, "3 accept; 1 assign; 4 answer 测量以校园边界最近点直线距离为准，记录可在窗口查阅。; 1 review; 1 close notsubstantiated"),
        new("GS", "consultation", false, "股份公司设立需要哪些前置材料", "发起设立的股份公司是否还要提交验资报告？", 8, "1 accept; 0 assign; 2 answer 需要提交验资报告，格式见办事指南材料清单第五项。"),
        new("HB", "complaint", true, "窗口午间无人", "工作日十一点四十到窗口无人受理。", 5, "2 accept; 1 assign"),
        new("JT", "complaint", false, "退回材料未一次告知", "先后两次要求补充不同材料，没有一次说清。", 2, "1 accept"),
        new("WS", "consultation", true, "游泳馆换证如何办理", "卫生许可证明年到期，何时可以申请延续？", 1, ""),
    ];
}

internal sealed class DemonstrationComplaints(DemonstrationStage stage)
{
    private const string Officer = "complaints";

    public Task FileAsync(DemonstrationComplaint script, DateTime at) => stage.ActAsync("zhuzao", at, services =>
        services.GetRequiredService<FileComplaint>().ExecuteAsync(
            new ComplaintInput
            {
                Kind = script.Kind, Anonymous = script.Anonymous, Name = script.Anonymous ? null : "王先生", Phone = script.Anonymous ? null : "13800000009",
                DepartmentCode = script.Department, Subject = script.Subject, Text = script.Text,
            },
            CancellationToken.None));

    public Task ActAsync(DemonstrationComplaint script, DemonstrationStep step, DateTime at) => step.Act switch
    {
        "accept" => ByAsync(Officer, script, at, v => new(ComplaintAct.Accept, v)),
        "assign" => ByAsync(Officer, script, at, v => new(ComplaintAct.Assign, v, "请核查并答复。", AssignmentMode.HandDown, script.Department)),
        "answer" => ByAsync($"{script.Department.ToLowerInvariant()}-reviewer", script, at, v => new(ComplaintAct.Answer, v, step.With)),
        "review" => ByAsync(Officer, script, at, v => new(ComplaintAct.Review, v)),
        _ => ByAsync(Officer, script, at, v => new(ComplaintAct.Close, v, Outcome: Enum.Parse<ComplaintOutcome>(step.With, ignoreCase: true))),
    };

    private Task<bool> ByAsync(string userName, DemonstrationComplaint script, DateTime at, Func<int, ComplaintActInput> input) =>
        stage.ActAsync(userName, at, async services =>
        {
            var query = new ComplaintQuery(ComplaintTab.All, Filter: script.Subject);
            var found = await services.GetRequiredService<ListComplaints>().ExecuteAsync(query, new PagedResultRequestDto(), CancellationToken.None);
            var line = found.Items.Single();
            await services.GetRequiredService<ComplaintActs>().ExecuteAsync(line.Id, input(line.Version), CancellationToken.None);
            return true;
        });
}
