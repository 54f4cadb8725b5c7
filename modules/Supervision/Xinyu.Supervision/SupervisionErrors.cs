namespace Xinyu.Supervision;

/// <summary>Codes of supervision's refusals; the sentences are in Localization/Supervision.</summary>
internal static class SupervisionErrors
{
    private const string Prefix = "Supervision:";

    public const string CardActNotAllowed = Prefix + "CardActNotAllowed";
    public const string AppealByIssuer = Prefix + "AppealByIssuer";
    public const string ReplyDatePast = Prefix + "ReplyDatePast";
    public const string ReasonRequired = Prefix + "ReasonRequired";
    public const string UnknownParameter = Prefix + "UnknownParameter";
    public const string ParameterRange = Prefix + "ParameterRange";
}
