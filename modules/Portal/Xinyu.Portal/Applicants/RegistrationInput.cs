using System.ComponentModel.DataAnnotations;

namespace Xinyu.Portal.Applicants;

internal sealed class RegistrationInput
{
    /// <summary>individual, enterprise or institution.</summary>
    [Required(ErrorMessage = "Validation:ApplicantKind")]
    [StringLength(20, ErrorMessage = "Validation:TooLong")]
    public string? Kind { get; set; }

    [Required(ErrorMessage = "Validation:Name")]
    [StringLength(100, ErrorMessage = "Validation:TooLong")]
    public string? Name { get; set; }

    /// <summary>Identity number of a person, credit code of an organisation.</summary>
    [Required(ErrorMessage = "Validation:IdNumber")]
    [StringLength(30, ErrorMessage = "Validation:TooLong")]
    public string? IdNumber { get; set; }

    /// <summary>The one who acts for an organisation.</summary>
    [StringLength(50, ErrorMessage = "Validation:TooLong")]
    public string? ContactName { get; set; }

    [Required(ErrorMessage = "Validation:Phone:Missing")]
    [StringLength(20, ErrorMessage = "Validation:TooLong")]
    public string? Phone { get; set; }

    [StringLength(200, ErrorMessage = "Validation:TooLong")]
    public string? Address { get; set; }

    [Required(ErrorMessage = "Validation:UserName")]
    [StringLength(64, ErrorMessage = "Validation:TooLong")]
    public string? UserName { get; set; }

    [Required(ErrorMessage = "Validation:Password")]
    [StringLength(128, ErrorMessage = "Validation:TooLong")]
    public string? Password { get; set; }
}
