using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Xinyu.Abp.Validation;

/// <summary>Gives annotations without a message the key of the framework's sentence, which the localizer then translates.</summary>
internal sealed class AnnotationMetadataProvider : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null && AnnotationTexts.KeyOf(attribute) is { } key)
                attribute.ErrorMessage = key;
        }
    }
}
