using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Validation;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Identifiers;

namespace Xinyu.Portal.Applicants;

/// <summary>Opens an applicant's account: account, role and profile in one transaction.</summary>
internal sealed partial class RegisterApplicant(
    XinyuDbContext db, IdentityUserManager users, IGuidGenerator guids, IClock clock, IStringLocalizer<PortalResource> localizer)
{
    public async Task<IdentityUser> ExecuteAsync(RegistrationInput input, CancellationToken cancellationToken)
    {
        var idNumber = Check(input);
        var user = new IdentityUser(guids.Create(), input.UserName!.Trim(), null) { Name = input.Name!.Trim() };
        user.SetPhoneNumber(input.Phone!.Trim(), confirmed: false);
        user.AddRole(await db.Set<IdentityRole>().Where(r => r.Name == XinyuRoles.Applicant).Select(r => r.Id).FirstAsync(cancellationToken));
        db.Set<ApplicantProfile>().Add(new ApplicantProfile(
            user.Id, input.Kind!, input.Name.Trim(), idNumber, input.Phone.Trim(), Blank(input.Address),
            input.Kind == ApplicantKinds.Individual ? null : Blank(input.ContactName)));
        // the account's store saves, and with it the profile; a refusal saves neither
        (await users.CreateAsync(user, input.Password!)).CheckErrors();
        return user;
    }

    private string Check(RegistrationInput input)
    {
        var individual = input.Kind == ApplicantKinds.Individual;
        var known = ApplicantKinds.Registered.Contains(input.Kind);
        var person = ResidentIdNumber.TryParse(input.IdNumber, out var id, LegalDay.Of(clock.Now)) ? id.Value : null;
        var organisation = UnifiedSocialCreditCode.TryParse(input.IdNumber, out var code) ? code.Value : null;
        new InputProblems(localizer)
            .When(!known, nameof(input.Kind), "Validation:ApplicantKind")
            .When(known && individual && person is null, nameof(input.IdNumber), "Validation:ResidentId")
            .When(known && !individual && organisation is null, nameof(input.IdNumber), "Validation:CreditCode")
            .When(known && !individual && Blank(input.ContactName) is null, nameof(input.ContactName), "Validation:ContactName")
            .When(!PhoneNumber().IsMatch(input.Phone!.Trim()), nameof(input.Phone), "Validation:Phone:Wrong")
            .Refuse();
        return (individual ? person : organisation)!;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex(@"^(\+?86[- ]?)?(1\d{10}|0\d{2,3}[- ]?\d{7,8}(-\d{1,6})?)$")]
    private static partial Regex PhoneNumber();
}

internal static class ApplicantKinds
{
    public const string Individual = "individual";

    /// <summary>Who can open an account. Departments apply from the workbench.</summary>
    public static IReadOnlyList<string> Registered { get; } = [Individual, "enterprise", "institution"];
}
