using Microsoft.Extensions.Logging;
using Xinyu.Abp.ExceptionHandling;
using Xinyu.Abp.Logging;

namespace Xinyu.Abp.Authorization;

/// <summary>The current user may not do this: 401 when nobody is signed in, else 403.</summary>
public class AbpAuthorizationException : AbpException, IHasLogLevel, IHasErrorCode
{
    public AbpAuthorizationException()
    {
    }

    public AbpAuthorizationException(string message) : base(message)
    {
    }

    public AbpAuthorizationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public AbpAuthorizationException(string? message = null, string? code = null, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    public LogLevel LogLevel { get; set; } = LogLevel.Warning;

    public string? Code { get; }

    public AbpAuthorizationException WithData(string name, object value)
    {
        Data[name] = value;
        return this;
    }
}
