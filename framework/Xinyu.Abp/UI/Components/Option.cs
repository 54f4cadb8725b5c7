namespace Xinyu.Abp.UI.Components;

#pragma warning disable CA1716 // the HTML word for it
/// <summary>One value that can be chosen and the text that names it.</summary>
public sealed record Option(string Value, string Text)
{
    /// <summary>A value that is its own text, as in the catalogue.</summary>
    public static Option Of(string text) => new(text, text);
}
#pragma warning restore CA1716
