using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;

namespace Xinyu.Abp.Validation;

/// <summary>Collects what is wrong with an input, in the reader's language, and refuses it as a whole.</summary>
public sealed class InputProblems(IStringLocalizer localizer)
{
    private readonly List<ValidationResult> _found = [];

    /// <param name="member">The field beside which it is said.</param>
    /// <param name="key">Of the module's texts.</param>
    public InputProblems When(bool wrong, string member, string key, params object[] arguments)
    {
        if (wrong) _found.Add(new ValidationResult(localizer[key, arguments], [member]));
        return this;
    }

    /// <exception cref="AbpValidationException">Something was wrong.</exception>
    public void Refuse()
    {
        if (_found.Count > 0) throw new AbpValidationException([.. _found]);
    }
}
