namespace Xinyu.Abp.Data;

/// <summary>A concurrency failure that the audit can explain: who changed the record, and when.</summary>
public sealed class StaleEntityException : AbpDbConcurrencyException
{
    public StaleEntityException()
    {
    }

    public StaleEntityException(string message) : base(message)
    {
    }

    public StaleEntityException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>The entity's type without namespace, for example Case.</summary>
    public string? EntityName { get; init; }

    public string? EntityId { get; init; }

    /// <summary>The other user's name; null when the change came from the background or is not audited.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>When the other change was made, UTC.</summary>
    public DateTime? ChangedAt { get; init; }
}
