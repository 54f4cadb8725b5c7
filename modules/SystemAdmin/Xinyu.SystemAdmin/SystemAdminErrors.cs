namespace Xinyu.SystemAdmin;

/// <summary>Codes of the administration's refusals; the sentences are in Localization/SystemAdmin.</summary>
internal static class SystemAdminErrors
{
    private const string Prefix = "SystemAdmin:";

    public const string EventNotParked = Prefix + "EventNotParked";

    public const string NotYourDepartment = Prefix + "NotYourDepartment";
    public const string NotYourself = Prefix + "NotYourself";
    public const string NotInDepartment = Prefix + "NotInDepartment";
    public const string AppointmentBackdated = Prefix + "AppointmentBackdated";
    public const string AppointmentNotLengthened = Prefix + "AppointmentNotLengthened";
    public const string AccountNotYours = Prefix + "AccountNotYours";
    public const string RoleNotYours = Prefix + "RoleNotYours";
    public const string LastAdministrator = Prefix + "LastAdministrator";
    public const string NoSecondFactor = Prefix + "NoSecondFactor";
    public const string AccountsBusy = Prefix + "AccountsBusy";
    public const string ReasonRequired = Prefix + "ReasonRequired";
    public const string ConfirmationRequired = Prefix + "ConfirmationRequired";
    public const string RolloutBusy = Prefix + "RolloutBusy";
}
