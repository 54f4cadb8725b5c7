using System.ComponentModel.DataAnnotations;

namespace Xinyu.Workbench.Filings;

/// <summary>Who stands at the counter and when his paper came in, as the window types it: right or wrong, judged when it is checked.</summary>
internal sealed record PaperEntry
{
    /// <summary>individual, enterprise or institution.</summary>
    [StringLength(20)]
    public string? Kind { get; init; }

    [StringLength(100)]
    public string? Name { get; init; }

    /// <summary>Identity number of a person, credit code of an organisation.</summary>
    [StringLength(30)]
    public string? IdNumber { get; init; }

    [StringLength(20)]
    public string? Phone { get; init; }

    [StringLength(200)]
    public string? Address { get; init; }

    /// <summary>Who acts for an organisation, or for a person with a 委托书.</summary>
    [StringLength(50)]
    public string? AgentName { get; init; }

    [StringLength(30)]
    public string? AgentIdNumber { get; init; }

    /// <summary>yyyy-MM-dd.</summary>
    [StringLength(20)]
    public string? ReceivedDay { get; init; }

    /// <summary>HH:mm.</summary>
    [StringLength(10)]
    public string? ReceivedTime { get; init; }
}
