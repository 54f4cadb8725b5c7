namespace Xinyu.Host.Demonstration;

/// <summary>
/// One case as it is to be played. <paramref name="DaysAgo"/> are working days before today; <paramref name="Steps"/> reads
/// "2 agree; 1 grant": so many working days after the step before, the act, and what belongs to it. A step that would lie
/// in the future is not played, so that cases of all ages stand where they would stand today.
/// </summary>
internal sealed record DemonstrationScript(string Applicant, string Item, int Form, int DaysAgo, string Steps);

internal static class DemonstrationScripts
{
    private const string Standard = "1 accept; 2 agree; 1 agree; 1 grant; 1 done";
    private const string Inspected = "1 accept; 1 inspect; 2 sitecheck 现场布局与图纸一致，卫生设施齐全。; 0 done; 1 agree; 1 agree; 1 grant; 1 done";
    private const string Reviewed = "1 accept; 1 review; 0 procedure 7; 6 conclude 专家组认为方案可行。; 1 agree; 2 agree; 1 grant; 1 done";

    public static IReadOnlyList<DemonstrationScript> All { get; } =
    [
        // 环境影响评价: the long one, with expert review, a supplement, a refusal and some that are under way
        new("zhuzao", "HB-01", 0, 42, Reviewed + "; 2 rate 5 一次办成，进度随时能看到。"),
        new("cailiao", "HB-01", 1, 36, "2 supplement 报告表缺建设单位盖章页。; 3 supply; 1 accept; 3 agree; 2 agree; 1 grant; 1 done; 1 rate 4"),
        new("chaoshi", "HB-01", 2, 30, "1 accept; 1 agree; 1 agree; 1 grant; 1 done; 3 rate 5"),
        new("zhuzao", "HB-01", 1, 26, "1 accept; 3 disagree; 2 agree; 2 refuse 选址位于居民集中区上风向，不符合城市总体规划。; 1 done; 1 rate 2 希望早点告知选址问题。"),
        new("wuliu", "HB-01", 1, 20, "1 accept; 4 agree; 6 return 请补充噪声预测结论。; 3 agree"),
        new("cailiao", "HB-01", 0, 15, "1 accept; 2 review; 0 procedure 20"),
        new("chaoshi", "HB-01", 2, 12, "1 accept; 2 agree"),
        new("zhuzao", "HB-01", 2, 9, "8 agree"), // nobody looked for five days: deemed accepted, a red card
        new("wuliu", "HB-01", 1, 6, "2 supplement 缺立项批准文件复印件。"),
        new("cailiao", "HB-01", 1, 3, "1 accept; 1 agree"),
        new("zhuzao", "HB-01", 0, 1, ""),
        // 企业投资项目核准
        new("cailiao", "FG-01", 0, 40, "1 accept; 3 agree; 2 agree; 2 grant; 1 done; 1 rate 5"),
        new("wuliu", "FG-01", 1, 18, "1 accept; 4 agree; 4 agree"),
        new("zhuzao", "FG-01", 0, 8, "1 accept; 3 agree"),
        new("wuliu", "FG-01", 1, 0, ""),
        // 供地: countersigned, with a fee
        new("cailiao", "GT-01", 0, 33, "1 accept; 4 agree; 3 agree; 2 agree; 2 grant; 1 done; 2 rate 4"),
        new("xuexiao", "GT-01", 1, 13, "1 accept; 5 agree"),
        new("cailiao", "GT-01", 0, 4, "2 accept"),
        // 规划许可
        new("cailiao", "GH-01", 0, 37, Standard + "; 1 rate 5"),
        new("wuliu", "GH-01", 1, 11, "1 accept; 4 agree; 3 agree"),
        new("wuliu", "GH-01", 1, 5, "1 refuse-acceptance 新余市城乡规划局仙女湖区分局 该地块由仙女湖区分局管理。"),
        new("zhuzao", "GH-02", 0, 35, Reviewed + "; 1 rate 5"),
        new("fangchan", "GH-02", 1, 24, "1 accept; 2 review; 0 procedure 10; 13 conclude 评审通过，日照满足要求。; 1 agree; 2 agree"),
        new("fangchan", "GH-02", 1, 7, "1 accept; 3 agree"),
        // 施工许可: seven days promised, counted from receipt
        new("zhuzao", "JS-01", 0, 28, Standard + "; 1 rate 5"),
        new("wuliu", "JS-01", 1, 22, "1 accept; 4 agree; 3 agree; 1 grant; 1 done; 1 rate 3 超过承诺的时间了。"),
        new("fangchan", "JS-01", 0, 12, "1 accept; 3 agree"),
        new("zhuzao", "JS-01", 0, 5, "1 accept; 3 agree"),
        new("wuliu", "JS-01", 1, 2, "1 accept"),
        // 道路货运
        new("wuliu", "JT-01", 0, 25, Standard + "; 1 rate 5"),
        new("yunshu", "JT-01", 1, 16, "1 supplement 缺从业资格证复印件。; 2 supply; 1 accept; 2 agree; 1 agree; 1 grant; 1 done"),
        new("yunshu", "JT-01", 1, 7, "1 accept; 4 agree"),
        new("wuliu", "JT-01", 0, 3, "1 accept; 1 withdraw 车辆改由另一公司投入。"),
        // 网吧
        new("wangba", "WH-01", 0, 29, Inspected + "; 1 rate 4"),
        new("wangba", "WH-01", 1, 17, "1 accept; 2 inspect; 3 sitecheck 实测距逸夫小学校园边界180米。; 0 done; 1 disagree; 2 agree; 1 refuse 距中小学校园不足200米。; 1 done"),
        new("wangba", "WH-01", 0, 9, "1 accept; 2 inspect"),
        // 公共场所卫生
        new("binguan", "WS-01", 0, 23, Inspected + "; 1 rate 5"),
        new("binguan", "WS-01", 1, 14, "1 accept; 2 inspect; 3 sitecheck 池水设备运转正常。; 0 done"),
        new("chaoshi", "WS-01", 0, 6, "1 accept; 1 inspect"),
        // 企业设立登记: five days promised
        new("yunshu", "GS-01", 0, 21, "0 accept; 1 pay 赣财票〔2026〕10031; 0 agree; 1 agree; 1 grant; 0 done; 1 rate 5"),
        new("chaoshi", "GS-01", 1, 14, "1 accept; 3 agree; 4 agree; 1 grant; 1 done; 1 rate 1 说好五天，办了九天。"),
        new("yunshu", "GS-01", 0, 7, "1 accept; 2 agree"),
        new("chaoshi", "GS-01", 1, 4, "1 accept; 1 agree"),
        new("yunshu", "GS-01", 0, 1, "1 accept"),
    ];

    /// <summary>联办: what of the cases above is filed afterwards joins by itself. The first part is late, the second waits for it, the last is not filed.</summary>
    public static IReadOnlyList<DemonstrationBundle> Bundles { get; } = [new("wuliu", ["FG-01", "GH-01", "HB-01", "GT-01"], 19)];

    /// <summary>From a script to its dated steps; each day's hours go on from the step before.</summary>
    public static IEnumerable<DemonstrationStep> StepsOf(string steps, int number)
    {
        var days = 0;
        var minute = 60 * 9 + number * 37 % 200;
        yield return new(days, minute, DemonstrationStep.Begin, "");
        foreach (var text in steps.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = text.Split(' ', 3);
            var wait = int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture);
            days += wait;
            minute = wait == 0 ? minute + 25 : 60 * 9 + (minute * 7 + 53) % 300;
            yield return new(days, minute, words[1], words.Length > 2 ? words[2] : "");
        }
    }
}

/// <param name="DaysAgo">Working days before today.</param>
internal sealed record DemonstrationBundle(string Applicant, string[] Items, int DaysAgo);

/// <param name="Day">Working days after the submission.</param>
/// <param name="Minute">Of the day in Shanghai, within business hours.</param>
internal sealed record DemonstrationStep(int Day, int Minute, string Act, string With)
{
    public const string Begin = "begin";
}
