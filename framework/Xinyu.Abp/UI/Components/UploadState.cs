namespace Xinyu.Abp.UI.Components;

public enum UploadState
{
    /// <summary>Nothing there yet.</summary>
    Missing,
    Done,

    /// <summary>Fetched from the department that issued it; the applicant need not hand it in.</summary>
    Fetched,
    Sending,
    Failed
}
