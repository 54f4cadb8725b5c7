using Microsoft.Extensions.Logging;
using Xinyu.Abp.ExceptionHandling;
using Xinyu.Abp.Logging;

namespace Xinyu.Abp;

/// <summary>
/// A rule of the domain says no. The code's first part chooses the localization resource, the whole code is the key,
/// and <see cref="WithData"/> fills the placeholders: <c>new BusinessException("Approval:ItemClosed").WithData("item", code)</c>.
/// Unless mapped otherwise it answers 400 on the API and a message on the page.
/// </summary>
#pragma warning disable CA1032 // ABP's constructor has the code first
public class BusinessException : Exception, IBusinessException, IHasErrorCode, IHasErrorDetails, IHasLogLevel
#pragma warning restore CA1032
{
    public BusinessException(
        string? code = null,
        string? message = null,
        string? details = null,
        Exception? innerException = null,
        LogLevel logLevel = LogLevel.Warning)
        : base(message ?? code, innerException)
    {
        Code = code;
        Details = details;
        LogLevel = logLevel;
    }

    public string? Code { get; set; }

    public string? Details { get; set; }

    public LogLevel LogLevel { get; set; }

    public BusinessException WithData(string name, object value)
    {
        Data[name] = value;
        return this;
    }
}
