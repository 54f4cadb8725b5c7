namespace Xinyu.Workbench.Filings;

/// <summary>Codes of what the workbench refuses in filings; the sentences are in Localization/Workbench.</summary>
internal static class FilingRefusals
{
    private const string Prefix = "Workbench:";

    public const string Submitted = Prefix + "FilingSubmitted";
    public const string Incomplete = Prefix + "FilingIncomplete";
    public const string ItemChanged = Prefix + "FilingItemChanged";
    public const string ItemNotOpen = Prefix + "FilingItemNotOpen";
    public const string NotInternal = Prefix + "FilingNotInternal";
    public const string NotAtCounter = Prefix + "FilingNotAtCounter";
    public const string LicenceUnknown = Prefix + "FilingLicenceUnknown";
    public const string LicenceAsked = Prefix + "FilingLicenceAsked";
    public const string LicenceNotOpen = Prefix + "FilingLicenceNotOpen";
    public const string NoDepartment = Prefix + "FilingNoDepartment";
    public const string SupplementEmpty = Prefix + "FilingSupplementEmpty";
    public const string NoSupplementOpen = Prefix + "FilingNoSupplementOpen";
}
