namespace Xinyu.Plugins.Pages;

/// <summary>The texts of the plug-in's Localization folder in the reader's language. A page asks for them with <c>@inject IPageTexts L</c>.</summary>
public interface IPageTexts
{
    /// <summary>A key without a text shows as itself.</summary>
    string this[string key] { get; }

    string this[string key, MessageArguments arguments] { get; }
}
