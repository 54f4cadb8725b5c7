namespace Xinyu.Abp.BackgroundJobs;

#pragma warning disable CA1028 // ABP stores the priority in a byte
public enum BackgroundJobPriority : byte
#pragma warning restore CA1028
{
    Low = 5,
    BelowNormal = 10,
    Normal = 15,
    AboveNormal = 20,
    High = 25
}
