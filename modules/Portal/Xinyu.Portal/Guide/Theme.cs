namespace Xinyu.Portal.Guide;

/// <summary>
/// The citizen's way in: a theme is a set of departments, so that a new item is found without being sorted by hand.
/// </summary>
/// <param name="Code">Part of the address and of the text key.</param>
internal sealed record Theme(string Code, string Icon, IReadOnlyList<string> Departments)
{
    public static IReadOnlyList<Theme> All { get; } =
    [
        new("business", "building", ["GS", "GU", "DS", "ZJ"]),
        new("investment", "clipboard2-check", ["FG", "JM", "KJ", "SU"]),
        new("land", "geo-alt", ["GT", "GH"]),
        new("construction", "bricks", ["JS", "RF", "XF", "DZ", "CG", "YL"]),
        new("environment", "tree", ["HB", "SW", "LY", "QX"]),
        new("transport", "truck", ["JT", "GA"]),
        new("health", "heart-pulse", ["WS", "YJ", "RK"]),
        new("trade", "shop", ["WH", "LV", "LS", "YC", "YW", "XW", "GD", "NY"]),
        new("safety", "shield-check", ["AJ", "XF"]),
        new("education", "mortarboard", ["JY", "LD", "RS", "TY"]),
        new("housing", "house", ["FC", "WJ"]),
        new("society", "people", ["MZ", "MC", "SF", "CZ", "DA", "TJ", "WQ"]),
    ];

    public static Theme? Find(string? code) => All.FirstOrDefault(t => t.Code == code);
}
