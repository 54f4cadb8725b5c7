namespace Xinyu.Abp.Auditing;

/// <summary>Filled with the current user at the first save when the entity has not set it.</summary>
public interface IMayHaveCreator
{
    Guid? CreatorId { get; }
}
