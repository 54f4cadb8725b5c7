namespace Xinyu.Portal.Cases;

/// <summary>Enough of a name to recognise one's own, not enough to learn somebody else's; the office masks the same way.</summary>
internal static class NameMask
{
    public static string Of(string name) => name.Length switch
    {
        0 => "",
        1 => "某",
        <= 4 => name[..1] + new string('某', name.Length - 1),
        _ => name[..2] + new string('某', Math.Max(1, name.Length - 4)) + name[^2..],
    };
}
