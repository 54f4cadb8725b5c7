using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Xinyu.Abp.Validation;

namespace Xinyu.Abp.Identity;

public static class IdentityResultExtensions
{
    /// <summary>What Identity refuses becomes messages beside the fields of the form.</summary>
    public static void CheckErrors(this IdentityResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!result.Succeeded)
            throw new AbpValidationException([.. result.Errors.Select(e => new ValidationResult(e.Description, MembersOf(e.Code)))]);
    }

    private static string[] MembersOf(string code) => code switch
    {
        _ when code.StartsWith("Password", StringComparison.Ordinal) => ["Password"],
        nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.InvalidUserName) => ["UserName"],
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.InvalidEmail) => ["Email"],
        _ => []
    };
}
