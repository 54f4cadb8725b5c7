namespace Xinyu.Abp.Guids;

internal sealed class Version7GuidGenerator(TimeProvider time) : IGuidGenerator
{
    public Guid Create() => Guid.CreateVersion7(time.GetUtcNow());
}
