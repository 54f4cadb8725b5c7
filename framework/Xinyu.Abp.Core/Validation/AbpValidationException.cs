using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.Logging;

namespace Xinyu.Abp.Validation;

/// <summary>Input that breaks the rules of its fields: each result names the members beside which it is shown.</summary>
public class AbpValidationException : AbpException, IHasLogLevel
{
    public AbpValidationException()
    {
    }

    public AbpValidationException(string message) : base(message)
    {
    }

    public AbpValidationException(IList<ValidationResult> validationErrors) => ValidationErrors = validationErrors;

    public AbpValidationException(string message, IList<ValidationResult> validationErrors) : base(message) =>
        ValidationErrors = validationErrors;

    public AbpValidationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public IList<ValidationResult> ValidationErrors { get; } = [];

    public LogLevel LogLevel { get; set; } = LogLevel.Warning;
}
