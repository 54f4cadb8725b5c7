namespace Xinyu.Abp.Auditing;

/// <summary>Filled at each later save.</summary>
public interface IHasModificationTime
{
    DateTime? LastModificationTime { get; }
}
