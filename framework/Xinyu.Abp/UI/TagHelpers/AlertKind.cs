namespace Xinyu.Abp.UI.TagHelpers;

public enum AlertKind
{
    Info,
    Warn,

    /// <summary>A statutory limit is passed: the only alert with the red of a card.</summary>
    CardRed
}
