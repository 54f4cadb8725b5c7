namespace Xinyu.Approval.Filing;

/// <summary>Codes of what is wrong with a form or a file that was sent; the sentences are in Localization/Filing.</summary>
internal static class FilingErrors
{
    private const string Prefix = "Filing:";

    public const string UnknownMaterial = Prefix + "UnknownMaterial";
    public const string TooManyFiles = Prefix + "TooManyFiles";
    public const string FileEmpty = Prefix + "FileEmpty";
    public const string FileTooLarge = Prefix + "FileTooLarge";
    public const string FileTypeNotTaken = Prefix + "FileTypeNotTaken";
    public const string FileDisguised = Prefix + "FileDisguised";
    public const string FileWithMacros = Prefix + "FileWithMacros";
    public const string FileSent = Prefix + "FileSent";
    public const string HeldNotOffered = Prefix + "HeldNotOffered";
    public const string FormNotJson = Prefix + "FormNotJson";
}
