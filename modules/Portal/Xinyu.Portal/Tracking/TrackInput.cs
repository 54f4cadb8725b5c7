using System.ComponentModel.DataAnnotations;

namespace Xinyu.Portal.Tracking;

internal sealed class TrackInput
{
    [Required(ErrorMessage = "Validation:CaseNumber")]
    [StringLength(50, ErrorMessage = "Validation:TooLong")]
    public string? Number { get; set; }

    [Required(ErrorMessage = "Validation:QueryCode")]
    [StringLength(20, ErrorMessage = "Validation:TooLong")]
    public string? Code { get; set; }
}
