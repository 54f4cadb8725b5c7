namespace Xinyu.Portal;

/// <summary>Codes of the portal's refusals; the sentences are in Localization/Portal.</summary>
internal static class PortalErrors
{
    private const string Prefix = "Portal:";

    public const string AlreadySubmitted = Prefix + "AlreadySubmitted";
    public const string AlreadyWithdrawn = Prefix + "AlreadyWithdrawn";
    public const string AlreadyRated = Prefix + "AlreadyRated";
    public const string ItemNotOpen = Prefix + "ItemNotOpen";
    public const string ItemInternal = Prefix + "ItemInternal";
    public const string ItemChanged = Prefix + "ItemChanged";
    public const string ApplicantKindNotEligible = Prefix + "ApplicantKindNotEligible";
    public const string NoApplicantProfile = Prefix + "NoApplicantProfile";
    public const string DraftIncomplete = Prefix + "DraftIncomplete";
    public const string DepartmentObjects = Prefix + "DepartmentObjects";
    public const string NotWithdrawable = Prefix + "NotWithdrawable";
    public const string NoHearingOpen = Prefix + "NoHearingOpen";
    public const string NotRateable = Prefix + "NotRateable";
    public const string RatingOutOfRange = Prefix + "RatingOutOfRange";
    public const string NoSupplementOpen = Prefix + "NoSupplementOpen";
    public const string SupplementEmpty = Prefix + "SupplementEmpty";
    public const string SupplementDefectOpen = Prefix + "SupplementDefectOpen";
    public const string LicenceNotOpen = Prefix + "LicenceNotOpen";
    public const string LicenceAsked = Prefix + "LicenceAsked";
    public const string PlanItemUnknown = Prefix + "PlanItemUnknown";
    public const string PlanTooMany = Prefix + "PlanTooMany";
    public const string BundleTooFew = Prefix + "BundleTooFew";
    public const string BundleHasItem = Prefix + "BundleHasItem";
    public const string BundleCircle = Prefix + "BundleCircle";
    public const string UserNameTaken = Prefix + "UserNameTaken";
    public const string CaseNumberMistyped = Prefix + "CaseNumberMistyped";
    public const string TrackNotFound = Prefix + "TrackNotFound";
    public const string VerifyNotFound = Prefix + "VerifyNotFound";
    public const string TokenUnknown = Prefix + "TokenUnknown";
    public const string IdempotencyKeyTooLong = Prefix + "IdempotencyKeyTooLong";
}
