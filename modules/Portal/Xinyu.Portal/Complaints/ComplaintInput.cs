using System.ComponentModel.DataAnnotations;

namespace Xinyu.Portal.Complaints;

/// <summary>A complaint or question as it is typed; what belongs together is checked by the use case.</summary>
internal sealed class ComplaintInput
{
    /// <summary>complaint or consultation.</summary>
    [StringLength(20, ErrorMessage = "Validation:TooLong")]
    public string? Kind { get; set; } = ComplaintKinds.Complaint;

    public bool Anonymous { get; set; }

    [StringLength(50, ErrorMessage = "Validation:TooLong")]
    public string? Name { get; set; }

    [StringLength(20, ErrorMessage = "Validation:TooLong")]
    public string? Phone { get; set; }

    [StringLength(50, ErrorMessage = "Validation:TooLong")]
    public string? CaseNumber { get; set; }

    [StringLength(20, ErrorMessage = "Validation:TooLong")]
    public string? DepartmentCode { get; set; }

    [Required(ErrorMessage = "Validation:Subject")]
    [StringLength(100, ErrorMessage = "Validation:TooLong")]
    public string? Subject { get; set; }

    [Required(ErrorMessage = "Validation:Text")]
    [StringLength(4000, ErrorMessage = "Validation:TooLong")]
    public string? Text { get; set; }
}

internal static class ComplaintKinds
{
    public const string Complaint = "complaint";
    public const string Consultation = "consultation";
}
