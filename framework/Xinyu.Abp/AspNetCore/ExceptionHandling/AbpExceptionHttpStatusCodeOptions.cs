using System.Net;

namespace Xinyu.Abp.AspNetCore.ExceptionHandling;

/// <summary>Error codes that answer with another status than 400.</summary>
public class AbpExceptionHttpStatusCodeOptions
{
    public IDictionary<string, HttpStatusCode> ErrorCodeToHttpStatusCodeMappings { get; } = new Dictionary<string, HttpStatusCode>();

    public void Map(string errorCode, HttpStatusCode httpStatusCode) =>
        ErrorCodeToHttpStatusCodeMappings[errorCode] = httpStatusCode;
}
