namespace Xinyu.Approval.PlugIns;

public enum PlugInPageResult
{
    Shown,

    /// <summary>The form is done; the reader goes on to another of the plug-in's pages.</summary>
    SentOn,

    /// <summary>No such page, no active plug-in of this name, or another department's.</summary>
    NotFound,

    /// <summary>The official lacks the page's permission.</summary>
    Refused,

    /// <summary>More fields or longer texts than a page is given.</summary>
    TooMuch,

    /// <summary>The page threw, or what it gave cannot be shown.</summary>
    Failed,

    /// <summary>The page did not answer in its time.</summary>
    TooSlow,

    /// <summary>The plug-in failed again and again and rests.</summary>
    Paused,
}
