namespace Xinyu.Approval.PlugIns;

/// <summary>A file of a plug-in's wwwroot, as its signed package has it.</summary>
public sealed record PlugInPageFile(ReadOnlyMemory<byte> Content, string ContentType);
