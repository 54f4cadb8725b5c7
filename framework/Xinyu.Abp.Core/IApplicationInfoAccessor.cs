namespace Xinyu.Abp;

public interface IApplicationInfoAccessor
{
    string? ApplicationName { get; }

    /// <summary>Differs for each start of each host: tells several hosts of one database apart.</summary>
    string InstanceId { get; }
}
