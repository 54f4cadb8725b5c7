using Microsoft.Extensions.Logging;

namespace Xinyu.Abp;

/// <summary>A business exception whose message is shown as it is. Prefer a code, which can be translated.</summary>
#pragma warning disable CA1032 // ABP's constructor
public class UserFriendlyException(
    string message,
    string? code = null,
    string? details = null,
    Exception? innerException = null,
    LogLevel logLevel = LogLevel.Warning)
    : BusinessException(code, message, details, innerException, logLevel), IUserFriendlyException;
#pragma warning restore CA1032
