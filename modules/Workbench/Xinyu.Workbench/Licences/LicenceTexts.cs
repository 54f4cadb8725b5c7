namespace Xinyu.Workbench.Licences;

/// <summary>How much an official may write.</summary>
internal static class LicenceTexts
{
    public const int TextLength = 2000;
    public const int BasisLength = 200;
}
