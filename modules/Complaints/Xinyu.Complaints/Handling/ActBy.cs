namespace Xinyu.Complaints.Handling;

/// <summary>Who did it and when. Without a department it was the complaint office; without an id, the system or the complainant.</summary>
internal sealed record ActBy(DateTime At, Guid? Id = null, string? Name = null, string? Department = null);
