namespace Xinyu.Abp.UI.Layout;

/// <summary>Entries under one heading of the side navigation; a group without a heading comes first.</summary>
internal sealed record NavigationGroup(string? Heading, IReadOnlyList<NavigationLink> Links);
