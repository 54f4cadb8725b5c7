namespace Xinyu.Abp.AspNetCore.PublicPages;

/// <summary>
/// The page is the same for everybody who is not signed in, and what it shows changes only with what
/// <see cref="PublicPageOptions.Versions"/> names: it is made once and kept.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicPageAttribute : Attribute;
