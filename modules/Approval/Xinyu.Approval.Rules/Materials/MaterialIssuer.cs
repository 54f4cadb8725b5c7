namespace Xinyu.Approval.Materials;

/// <summary>Who issues a material, as the catalogue writes it: an item's code where it is that item's result, else the name of a body.</summary>
public static class MaterialIssuer
{
    /// <summary>An item code (FG-01) and no name of an issuing body.</summary>
    public static bool IsItem(string issuedBy) => issuedBy is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', '-', >= '0' and <= '9', >= '0' and <= '9'];
}
