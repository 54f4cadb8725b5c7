namespace Xinyu.Abp.Auditing;

/// <summary>Filled at the first save when the entity has not set it.</summary>
public interface IHasCreationTime
{
    DateTime CreationTime { get; }
}
