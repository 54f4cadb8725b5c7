using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Validation;

namespace Xinyu.Complaints;

/// <summary>Collects what is wrong with an input, in the reader's language, and refuses it as a whole.</summary>
internal sealed class InputProblems(IStringLocalizer<ComplaintsResource> localizer)
{
    private readonly List<ValidationResult> _found = [];

    public InputProblems When(bool wrong, string member, string key)
    {
        if (wrong) _found.Add(new ValidationResult(localizer[key], [member]));
        return this;
    }

    public void Refuse()
    {
        if (_found.Count > 0) throw new AbpValidationException([.. _found]);
    }
}
