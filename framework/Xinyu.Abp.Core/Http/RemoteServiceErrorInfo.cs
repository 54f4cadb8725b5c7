using System.Collections;

namespace Xinyu.Abp.Http;

#pragma warning disable CA1819, CA2227 // the shape is ABP's
/// <summary>The one error body of the HTTP API.</summary>
public class RemoteServiceErrorInfo
{
    public RemoteServiceErrorInfo()
    {
    }

    public RemoteServiceErrorInfo(string message, string? details = null, string? code = null, IDictionary? data = null)
    {
        Message = message;
        Details = details;
        Code = code;
        Data = data;
    }

    public string? Code { get; set; }

    public string? Message { get; set; }

    public string? Details { get; set; }

    public IDictionary? Data { get; set; }

    public RemoteServiceValidationErrorInfo[]? ValidationErrors { get; set; }
}
#pragma warning restore CA1819, CA2227
