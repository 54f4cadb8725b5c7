namespace Xinyu.Plugins.Cases;

/// <summary>The catalogue's words for those who may apply.</summary>
public enum ApplicantKind
{
    Individual,
    Enterprise,
    Institution,
    Department,
}
