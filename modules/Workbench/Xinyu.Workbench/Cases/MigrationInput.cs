using System.ComponentModel.DataAnnotations;
using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Cases;

/// <summary>The leader's reasons, with the state of the case and the versions that he saw.</summary>
internal sealed class MigrationInput
{
    public const int ReasonLength = 2000;

    public int Version { get; set; }

    public int ItemVersion { get; set; }

    [MaxLength(50)]
    public string FlowKey { get; set; } = "";

    public int FlowVersion { get; set; }

    [MaxLength(200)]
    public string? PlugIn { get; set; }

    [MaxLength(ReasonLength)]
    public string? Reason { get; set; }

    public MigrateCase On(Guid id) => new(id, Version, new(ItemVersion, FlowKey, FlowVersion, PlugIn), Reason ?? "");

    public void See(MigrationView view) =>
        (Version, ItemVersion, FlowKey, FlowVersion, PlugIn) =
        (view.Summary.Version, view.Preview.To.ItemVersion, view.Preview.To.FlowKey, view.Preview.To.FlowVersion, view.Preview.To.PlugIn);
}
