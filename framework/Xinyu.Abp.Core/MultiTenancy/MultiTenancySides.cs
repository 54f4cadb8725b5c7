namespace Xinyu.Abp.MultiTenancy;

#pragma warning disable CA1028 // ABP stores the sides in a byte
/// <summary>Only there so that definitions have ABP's signatures: this product has one tenant, the city.</summary>
[Flags]
public enum MultiTenancySides : byte
{
    Tenant = 1,
    Host = 2,
    Both = Tenant | Host
}
#pragma warning restore CA1028
