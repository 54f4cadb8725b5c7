namespace Xinyu.Abp.BackgroundJobs;

/// <summary>Which job class runs which stored arguments.</summary>
public sealed record BackgroundJobRegistration(string JobName, Type ArgsType, Type JobType);
