using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Xinyu.Abp.Validation;

/// <summary>Sentences in the reader's language for the annotations that bring none of their own.</summary>
internal static class AnnotationTexts
{
    public static string? KeyOf(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "Validation:Required",
        StringLengthAttribute { MinimumLength: > 0 } => "Validation:StringLengthBetween",
        StringLengthAttribute => "Validation:StringLength",
        MaxLengthAttribute => "Validation:StringLength",
        MinLengthAttribute => "Validation:MinLength",
        LengthAttribute => "Validation:StringLengthBetween",
        RangeAttribute => "Validation:Range",
        EmailAddressAttribute => "Validation:Email",
        PhoneAttribute => "Validation:Phone",
        RegularExpressionAttribute => "Validation:Format",
        CompareAttribute => "Validation:Compare",
        _ => null
    };

    public static string Format(ValidationAttribute attribute, string text, string displayName)
    {
        object?[] arguments = attribute switch
        {
            StringLengthAttribute a => [displayName, a.MaximumLength, a.MinimumLength],
            MaxLengthAttribute a => [displayName, a.Length],
            MinLengthAttribute a => [displayName, a.Length],
            LengthAttribute a => [displayName, a.MaximumLength, a.MinimumLength],
            RangeAttribute a => [displayName, a.Minimum, a.Maximum],
            _ => [displayName]
        };
        return string.Format(CultureInfo.CurrentCulture, text, arguments);
    }
}
