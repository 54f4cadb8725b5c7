using Microsoft.Extensions.Logging;

namespace Xinyu.Abp.Logging;

/// <summary>An exception that says how loudly it should be logged.</summary>
public interface IHasLogLevel
{
    LogLevel LogLevel { get; set; }
}
