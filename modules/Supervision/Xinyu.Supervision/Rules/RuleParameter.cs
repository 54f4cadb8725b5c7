using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Supervision.Rules;

/// <summary>One version of one number; the newest counts, the others say what counted when.</summary>
internal sealed class RuleParameter : Entity<Guid>
{
    private RuleParameter() { }

    public RuleParameter(Guid id, string key, int number, int value, string reason, string? setBy, DateTime setAt)
        : base(id) => (Key, Number, Value, Reason, SetBy, SetAt) = (key, number, value, reason, setBy, setAt);

    public string Key { get; private set; } = "";
    public int Number { get; private set; }
    public int Value { get; private set; }
    public string Reason { get; private set; } = "";
    public string? SetBy { get; private set; }
    public DateTime SetAt { get; private set; }
}
