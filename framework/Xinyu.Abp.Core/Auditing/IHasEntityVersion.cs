namespace Xinyu.Abp.Auditing;

/// <summary>Raised by one at each save and used as the concurrency token.</summary>
public interface IHasEntityVersion
{
    int EntityVersion { get; }
}
