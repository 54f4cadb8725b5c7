using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Portal.Filing;

/// <summary>The next free sequence of a department's legal day. Hosts take whole blocks from it; what they do not use stays a gap.</summary>
internal sealed class NumberBlock : Entity<Guid>
{
    private NumberBlock()
    {
    }

    public NumberBlock(Guid id, string departmentCode, DateOnly day, int next) : base(id) =>
        (DepartmentCode, Day, Next) = (departmentCode, day, next);

    public string DepartmentCode { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public int Next { get; private set; }
}
