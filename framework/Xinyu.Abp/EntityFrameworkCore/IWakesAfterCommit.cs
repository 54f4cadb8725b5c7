namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>A row for which somebody waits in the background: an outgoing event, a job.</summary>
internal interface IWakesAfterCommit;
