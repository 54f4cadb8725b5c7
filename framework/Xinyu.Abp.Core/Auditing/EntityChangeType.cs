namespace Xinyu.Abp.Auditing;

#pragma warning disable CA1028 // ABP stores the type in a byte
public enum EntityChangeType : byte
#pragma warning restore CA1028
{
    Created = 0,
    Updated = 1,
    Deleted = 2
}
