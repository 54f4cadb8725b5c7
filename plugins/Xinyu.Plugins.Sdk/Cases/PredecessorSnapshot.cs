namespace Xinyu.Plugins.Cases;

/// <summary>Another item's result on which this case builds. A missing one never blocks: the window checks a copy.</summary>
public sealed record PredecessorSnapshot(string ItemCode, string Number, DateOnly? IssuedOn, DateOnly? ValidUntil, FormValues Values);
