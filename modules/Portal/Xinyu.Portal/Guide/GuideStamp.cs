using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Portal.Guide;

/// <summary>One row that changes with every change of the guide, so that each host can keep the guide in memory and see when it is old.</summary>
internal sealed class GuideStamp : Entity<int>
{
    public const int TheOne = 1;

    private GuideStamp()
    {
    }

    public GuideStamp(DateTime changedAt) : base(TheOne) => Change(changedAt);

    public DateTime ChangedAt { get; private set; }

    public int Number { get; private set; }

    public void Change(DateTime at) => (ChangedAt, Number) = (at, Number + 1);
}
