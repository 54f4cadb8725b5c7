using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Calendar;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Bundles;

/// <summary>每一天怎么算的: the joint days from the first acceptance to the last day, those that are counted alike in one line.</summary>
internal sealed class JointDays(CaseTexts texts)
{
    public IReadOnlyList<ClockSpan> Of(JointSnapshot clock, WorkCalendar calendar)
    {
        if (clock.Days is not { } strip) return [];
        var spans = new List<ClockSpan>();
        for (var (i, from) = (1, 1); i < strip.Marks.Length; i++)
        {
            if (i + 1 < strip.Marks.Length && KeyOf(i + 1) == KeyOf(i)) continue;
            var (mark, holiday) = KeyOf(i);
            spans.Add(new(strip.From.AddDays(from), strip.From.AddDays(i), How(mark, holiday, from == 1), mark == 'c' ? i - from + 1 : null, null));
            from = i + 1;
        }
        return spans;

        (char Mark, string? Holiday) KeyOf(int index) => (strip.Marks[index], strip.Marks[index] == 'o' ? calendar.NameOf(strip.From.AddDays(index)) : null);
    }

    private string How(char mark, string? holiday, bool first) => mark switch
    {
        's' => texts["Bundle:Day:Stopped"],
        'o' when holiday is not null => texts.Say("Bundle:Day:Holiday", ("name", holiday)),
        'o' => texts["Bundle:Day:Weekend"],
        _ => texts[first ? "Bundle:Day:First" : "Bundle:Day:Counted"],
    };
}
