namespace Xinyu.Abp.Guids;

/// <summary>Makes the keys of entities: time-ordered, so that an index grows at its end.</summary>
public interface IGuidGenerator
{
    Guid Create();
}
