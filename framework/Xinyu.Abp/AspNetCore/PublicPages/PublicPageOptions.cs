namespace Xinyu.Abp.AspNetCore.PublicPages;

public sealed class PublicPageOptions
{
    /// <summary>
    /// What public pages are made from, each as something that differs when it has changed. Asked with every request, so it
    /// must be at hand; a kept page of other versions is never shown.
    /// </summary>
    public IList<Func<IServiceProvider, ValueTask<string>>> Versions { get; } = [];
}
