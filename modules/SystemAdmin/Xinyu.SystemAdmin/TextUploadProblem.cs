namespace Xinyu.SystemAdmin;

/// <summary>The names are the ends of the texts' keys: Flows:FileMissing.</summary>
internal enum TextUploadProblem
{
    FileMissing,
    FileTooLarge,
    NotUtf8,
}
