namespace Xinyu.Abp.Auditing;

public interface IModificationAuditedObject : IHasModificationTime
{
    /// <summary>Filled with the current user at each later save.</summary>
    Guid? LastModifierId { get; }
}
