namespace Xinyu.Complaints;

/// <summary>Codes of the complaint office's refusals; the sentences are in Localization/Complaints.</summary>
internal static class ComplaintsErrors
{
    private const string Prefix = "Complaints:";

    public const string NotYetAccepted = Prefix + "NotYetAccepted";
    public const string AcceptedAlready = Prefix + "AcceptedAlready";
    public const string NotYetAssigned = Prefix + "NotYetAssigned";
    public const string NotYetAnswered = Prefix + "NotYetAnswered";
    public const string AnsweredAlready = Prefix + "AnsweredAlready";
    public const string NotYetReviewed = Prefix + "NotYetReviewed";
    public const string ReviewedAlready = Prefix + "ReviewedAlready";
    public const string Ended = Prefix + "Ended";
    public const string NotEnded = Prefix + "NotEnded";
    public const string NoHigherLevel = Prefix + "NoHigherLevel";

    public const string RoutedToComplainedAbout = Prefix + "RoutedToComplainedAbout";
    public const string AnswerByComplainedAbout = Prefix + "AnswerByComplainedAbout";
    public const string AnsweredBelow = Prefix + "AnsweredBelow";
    public const string AssignedToNamed = Prefix + "AssignedToNamed";
    public const string NotAssignedToYou = Prefix + "NotAssignedToYou";
    public const string OfficeActs = Prefix + "OfficeActs";

    public const string IdentitySealed = Prefix + "IdentitySealed";
    public const string NoIdentity = Prefix + "NoIdentity";
}
