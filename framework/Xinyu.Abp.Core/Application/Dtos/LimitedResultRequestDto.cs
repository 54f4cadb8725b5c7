using System.ComponentModel.DataAnnotations;

namespace Xinyu.Abp.Application.Dtos;

public class LimitedResultRequestDto : IValidatableObject
{
    public static int DefaultMaxResultCount { get; set; } = 10;

    /// <summary>No request gets more rows at once, so that a list cannot be used to empty the database.</summary>
    public static int MaxMaxResultCount { get; set; } = 1000;

    public virtual int MaxResultCount { get; set; } = DefaultMaxResultCount;

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MaxResultCount < 1 || MaxResultCount > MaxMaxResultCount)
            yield return new ValidationResult(
                $"maxResultCount 应在 1 至 {MaxMaxResultCount} 之间。 maxResultCount must be between 1 and {MaxMaxResultCount}.", ["maxResultCount"]);
    }
}
